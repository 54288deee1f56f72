import { expect, it } from 'vitest';
import { oldestReading } from '../../../src/cli/counting/oldestReading.ts';

const read = (...days: string[]) => days.map((on) => ({ source: 'book', on }));

it('oldestReading() goes by the newest source of each claim, and leaves out claims without one', () => {
  const claims = [
    { id: 'c001', sources: read('2026-05', '2024') },
    { id: 'c002', sources: read('2025-12-30') },
    { id: 'c003', sources: [] },
    { id: 'c004', sources: read('2025-12-30', '2025-01') },
  ];
  expect(oldestReading(claims)).toEqual({ on: '2025-12-30', claims: ['c002', 'c004'] });
  expect(oldestReading([{ id: 'c003', sources: [] }])).toBeNull();
});
