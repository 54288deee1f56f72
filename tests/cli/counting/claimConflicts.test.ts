import { expect, it } from 'vitest';
import { claimConflicts } from '../../../src/cli/counting/claimConflicts.ts';

it('claimConflicts() names a pair once, whether one names the other or both do', () => {
  const claims = [
    { id: 'c003', contradicts: ['c001', 'c002'] },
    { id: 'c001', contradicts: ['c003'] },
    { id: 'c002', contradicts: [] },
  ];
  expect(claimConflicts(claims)).toEqual([
    ['c001', 'c003'],
    ['c002', 'c003'],
  ]);
});
