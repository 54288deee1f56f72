import type { Claim } from '../../schemas/claim.ts';

/**
 * The pairs of claims that contradict each other, each pair once, whichever of the two names the other.
 *
 * @example
 * claimConflicts([{ id: 'c002', contradicts: ['c001'] }, { id: 'c001', contradicts: ['c002'] }]); // [['c001', 'c002']]
 */
export const claimConflicts = (
  claims: readonly Pick<Claim, 'id' | 'contradicts'>[],
): [string, string][] => {
  const pairs = claims.flatMap(({ id, contradicts }) =>
    contradicts.map((other): [string, string] => (id < other ? [id, other] : [other, id])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
};
