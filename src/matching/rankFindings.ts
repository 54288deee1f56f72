import type { Alignment } from './align.ts';
import type { HoleKind } from './holes.ts';
import { isWhole } from './judge.ts';
import type { Purse, Rank, Sureness } from './types.ts';
import type { Evidence } from './weighEvidence.ts';

/** A place where an entry was recognised. */
export interface Finding {
  /** Number of the entry in the catalogue. */
  readonly entry: number;
  readonly wording: string;
  readonly reworded: boolean;
  readonly tail: HoleKind | null;
  readonly sure: Sureness;
  readonly evidence: Evidence;
  readonly alignment: Alignment;
  readonly rank: Rank;
  readonly purse: Purse | undefined;
  readonly count: number;
}

/** A finding that won its passage, with the entries that fit the passage as well. */
export interface Ranked extends Finding {
  readonly ties: readonly number[];
}

const SURENESS: Record<Sureness, number> = { exact: 0, likely: 1 };
const RANK: Record<Rank, number> = { cause: 0, general: 1, warning: 2 };
/** Weights are sums of logarithms; differences below this are none. */
export const EPSILON = 0.05;

const apart = (left: number, right: number): number =>
  Math.abs(left - right) < EPSILON ? 0 : left - right;

/** A misspelt wording that stands there whole is not called exact, but it explains its passage as well as an exact one. */
const isAsExact = ({ sure, evidence }: Finding): boolean =>
  sure === 'exact' || (isWhole(evidence) && evidence.slips > 0);

const overlap = (a: Finding, b: Finding): boolean =>
  a.alignment.first <= b.alignment.last && b.alignment.first <= a.alignment.last;

/** Of what says more than a general form, so much must stand there; without its telling word it says no more. */
const NEARLY_ALL = 0.9;

/** Words of this weight, found beside those of an exact finding, are no accident: they go on in the same message. */
const TELLING_MORE = 1;

/** Whether a finding is made of words of the other one, not of what fills a hole, and much of what that says stands beside it. */
const isPartOf = (a: Finding, b: Finding): boolean =>
  b.alignment.at.includes(a.alignment.first) &&
  b.alignment.at.includes(a.alignment.last) &&
  b.evidence.weight - a.evidence.weight >= TELLING_MORE;

/** Whether a finding is a part or the general form of another one, of which nearly all stands there. */
const saysLess = (a: Finding, b: Finding): boolean =>
  overlap(a, b) &&
  a.entry !== b.entry &&
  b.rank !== 'warning' &&
  (isPartOf(a, b) ||
    (a.rank === 'general' &&
      b.rank === 'cause' &&
      apart(b.evidence.weight, a.evidence.weight) > 0));

/** How much follows says nothing of two messages of which the same beginning stands there. */
const isBeginning = ({ evidence }: Finding): boolean =>
  evidence.unbroken && evidence.found < evidence.of;

/**
 * Which of two findings explains the same passage better. Named steps, the first that differs decides: exact, if misspelt,
 * before likely; more of the passage explained; its own words before another way to put it; no word left out between the
 * wording's first one and its last one there; less of the wording missing; fewer foreign words.
 *
 * @example
 * const evidence = { found: 4, of: 5, extras: 0, coverage: 0.8, unbroken: true };
 * compareForPassage({ sure: 'exact', evidence }, { sure: 'likely', evidence }) < 0; // true
 */
export const compareForPassage = (a: Finding, b: Finding): number =>
  Number(isAsExact(b)) - Number(isAsExact(a)) ||
  apart(b.evidence.weight, a.evidence.weight) ||
  Number(a.reworded) - Number(b.reworded) ||
  Number(b.evidence.unbroken) - Number(a.evidence.unbroken) ||
  (isBeginning(a) && isBeginning(b) ? 0 : apart(b.evidence.coverage, a.evidence.coverage)) ||
  a.evidence.extras - b.evidence.extras;

/** Of two used-up limits the one that is asked last blocks: below zero when that is the first. */
const comparePurses = (a: Finding, b: Finding): number => {
  if (a.purse === undefined || b.purse === undefined) return 0;
  return Number(b.purse === 'beyond') - Number(a.purse === 'beyond');
};

/**
 * Which of several errors in one paste is the likely root cause. Named steps: a cause before its general form before a
 * warning; exact before likely; of used-up limits, what pays beyond the plan before the plan; the one that stands first, because what follows is retries and fail-over.
 *
 * @example
 * compareForCause({ rank: 'warning' }, { rank: 'cause' }) > 0; // true
 */
export const compareForCause = (a: Finding, b: Finding): number =>
  RANK[a.rank] - RANK[b.rank] ||
  SURENESS[a.sure] - SURENESS[b.sure] ||
  comparePurses(a, b) ||
  a.alignment.first - b.alignment.first;

/**
 * Leaves out what is a part or a general form of what else was found, gives every passage to the finding that explains it
 * best, folds repeats of an entry, and puts the rest in order, the likely root cause first.
 *
 * @param findings all places where entries were recognised, in any order
 * @example
 * const text = 'The kettle boiled dry. The kettle boiled dry.';
 * const compiled = compileCatalogue([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'The kettle boiled dry' }] }]);
 * rankFindings(recognise(text, foldText(text), compiled).findings).length; // 1
 */
export const rankFindings = (findings: readonly Finding[]): Ranked[] => {
  const winners: { finding: Finding; passages: Finding[]; ties: Set<number> }[] = [];
  const full = findings.filter(({ evidence }) => evidence.coverage >= NEARLY_ALL);
  const telling = findings.filter((one) => !full.some((other) => saysLess(one, other)));
  for (const finding of telling.sort(compareForPassage)) {
    const rival = winners.find(({ passages }) => passages.some((held) => overlap(held, finding)));
    const same = winners.find((winner) => winner.finding.entry === finding.entry);
    if (rival) {
      const equal = compareForPassage(rival.finding, finding) === 0;
      if (equal && rival.finding.entry !== finding.entry) rival.ties.add(finding.entry);
    } else if (same) {
      same.passages.push(finding);
      if (finding.alignment.first < same.finding.alignment.first) {
        const { sure, count } = same.finding;
        same.finding = { ...finding, sure, count };
      }
    } else winners.push({ finding, passages: [finding], ties: new Set() });
  }
  return winners
    .map(({ finding, ties }) => ({ ...finding, ties: [...ties] }))
    .sort(compareForCause);
};
