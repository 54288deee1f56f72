import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntTable } from '../../src/matching/IntTable.ts';

const pairs = fc.array(fc.tuple(fc.integer(), fc.nat()), { maxLength: 500 });

describe('IntTable', () => {
  it('knows no key that was not set', () => {
    const table = new IntTable(3);
    table.set(16, 5);
    expect([0, 16, 32, -1].map((key) => table.get(key))).toEqual([-1, 5, -1, -1]);
  });

  it('keeps the last value of a key', () => {
    const table = new IntTable(1);
    table.set(7, 1);
    table.set(7, 0);
    expect(table.get(7)).toBe(0);
  });

  it('answers as a Map does, whatever the keys', () => {
    fc.assert(
      fc.property(pairs, fc.integer(), (all, stranger) => {
        const table = new IntTable(all.length);
        for (const [key, value] of all) table.set(key, value);
        const map = new Map(all);
        for (const [key] of [...all, [stranger]] as const)
          expect(table.get(key)).toBe(map.get(key) ?? -1);
      }),
    );
  });

  it('holds as many keys as it was made for', () => {
    const table = new IntTable(10_000);
    for (let key = 0; key < 10_000; key++) table.set(key * 4096, key);
    expect(Array.from({ length: 10_000 }, (_, key) => table.get(key * 4096))).toEqual(
      Array.from({ length: 10_000 }, (_, key) => key),
    );
  });
});
