import type { Claim } from '../../schemas/claim.ts';

/** A date on which sources were read or posted, and the claims of which nothing newer was read. */
export interface Reading {
  readonly on: string;
  readonly claims: readonly string[];
}

/**
 * The claims whose newest source is the oldest of all; null where no claim has a source.
 *
 * @example
 * const tea = { id: 'c001', sources: [{ source: 'a', on: '2024' }, { source: 'b', on: '2026-05' }] };
 * oldestReading([tea]); // { on: '2026-05', claims: ['c001'] }
 */
export const oldestReading = (claims: readonly Pick<Claim, 'id' | 'sources'>[]): Reading | null => {
  const newest = claims.flatMap(({ id, sources }) => {
    const on = sources
      .map((source) => source.on)
      .sort()
      .at(-1);
    return on === undefined ? [] : [{ id, on }];
  });
  const [first] = newest.map(({ on }) => on).sort();
  if (first === undefined) return null;
  return { on: first, claims: newest.filter(({ on }) => on === first).map(({ id }) => id) };
};
