import { describe, expect, it } from 'vitest';
import { HOLES, isHoleKind } from '../../src/matching/holes.ts';

describe('isHoleKind()', () => {
  it('knows every kind of the table', () => {
    expect(Object.keys(HOLES).filter((kind) => !isHoleKind(kind))).toEqual([]);
  });

  it.each(['', 'Money', 'toString', 'constructor', '__proto__'])('does not know %j', (word) => {
    expect(isHoleKind(word)).toBe(false);
  });
});
