import { expect, it } from 'vitest';
import { printCounts } from '../../../src/cli/counting/printCounts.ts';

const variants = { room: 'variants', entries: 12, wordings: 34, samples: 56, nearMisses: 78 };
const claims = {
  total: 9,
  byBasis: { policy: 4, observation: 5 },
  byConfidence: { official: 8, unlinked: 1 },
  unlinked: [{ id: 'c045', because: 'The book is lost.' }],
  conflicts: [['c001', 'c002']] as const,
  oldest: { on: '2024-05', claims: ['c007'] },
};
const sources = { total: 3, byKind: { official: 2, blog: 1 } };

it('printCounts() says every figure, the reason of every missing link, and every conflict', () => {
  const rooms = [{ ...variants, byStatus: { active: 10, retired: 2 } }];
  const text = printCounts({ rooms, claims, sources });
  expect(text).toMatch(/^ +entries +wordings +samples +near-misses$/m);
  expect(text).toMatch(/^variants +12 +34 +56 +78 {2}active 10, retired 2$/m);
  expect(text).toMatch(/^claims: 9 \(policy 4, observation 5; official 8, unlinked 1\)$/m);
  expect(text).toMatch(/^ {4}c045: The book is lost\.$/m);
  expect(text).toMatch(/^ {2}conflicts: 1 .*\n {4}c001 c002$/m);
  expect(text).toMatch(/^ {2}oldest reading: 2024-05 \(c007\)$/m);
  expect(text).toMatch(/^sources: 3 \(official 2, blog 1\)$/m);
});
