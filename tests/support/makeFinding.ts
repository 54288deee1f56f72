import type { Finding } from '../../src/matching/rankFindings.ts';

/** What a test says of a finding: its entry, the words it takes, and where it differs from a whole wording. */
export interface FindingFacts {
  readonly entry: number;
  readonly words: readonly [first: number, last: number];
  readonly weight?: number;
  readonly coverage?: number;
  readonly extras?: number;
  readonly slips?: number;
  readonly unbroken?: boolean;
  readonly reworded?: boolean;
  readonly sure?: Finding['sure'];
  readonly rank?: Finding['rank'];
  readonly purse?: Finding['purse'];
  readonly count?: number;
  readonly tail?: Finding['tail'];
  readonly wording?: string;
}

/**
 * A finding as the matcher makes it: all words of a wording in a row, unless the facts say otherwise.
 *
 * @param facts what matters to the test
 */
export const makeFinding = ({ entry, words: [first, last], ...facts }: FindingFacts): Finding => {
  const { weight = 3, coverage = 1, extras = 0, slips = 0, sure = 'exact', rank = 'cause' } = facts;
  const { count = 1, tail = null, unbroken = true, reworded = false } = facts;
  const { purse, wording = `wording of ${String(entry)}` } = facts;
  const of = last - first + 1;
  const at = Array.from({ length: of }, (_, i) => first + i);
  const alignment = { at, to: at, fit: at.map(() => 1), first, last, extras };
  const around = {
    leadsIn: false,
    goesOn: false,
    contradicted: false,
    headless: false,
    otherMessage: false,
  };
  const found = Math.round(of * coverage);
  const counts = { run: of, found, of, slips, head: of, gap: 0, extras };
  const evidence = { weight, coverage, unbroken, ...counts, ...around };
  return { entry, wording, reworded, tail, sure, evidence, alignment, rank, purse, count };
};
