import type { Answer } from '../../matching/types.ts';

/** A paste with its label; a line of the benchmark's file. */
export interface LabelledPaste {
  readonly id: string;
  readonly text: string;
  /** Slug of a variant or wrapper, or `none`. */
  readonly label: string;
  /** Labels any of which is right; the label alone where it is missing. */
  readonly accept?: readonly string[] | null;
}

/** A paste that was not answered with its label. */
export interface Miss {
  readonly id: string;
  readonly label: string;
  readonly got: string;
  readonly sure: string;
}

/** What came of all pastes; shares are 0 to 1. */
export interface Score {
  readonly positives: number;
  readonly top1: number;
  readonly top3: number;
  readonly negatives: number;
  readonly falseMatches: number;
  /** Labels without a page; their pastes count nowhere. */
  readonly uncovered: readonly string[];
  readonly misses: readonly Miss[];
}

/** What the benchmark needs to know of the catalogue. */
export interface Labels {
  /** Whether a slug has a page. */
  readonly covers: (slug: string) => boolean;
  /** The present slug of a former one. */
  readonly current: (slug: string) => string;
}

/** Our own slugs in the order of an answer; another provider's error claims nothing of ours. */
const claimed = (answer: Answer): { slug: string; sure: string }[] =>
  answer.matches[0]?.kind === 'lookalike'
    ? []
    : answer.matches.filter((match) => match.kind !== 'lookalike');

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * Scores the answers to labelled pastes: right first, right among the first three, and something of ours claimed for
 * pastes labelled `none`. Pastes whose label has no page are left out and their labels named.
 *
 * @param pastes the labelled pastes
 * @param answer the matcher
 * @param labels which slugs have a page, and what former slugs are called now
 * @example
 * const silent = () => ({ matches: [], layers: [], forms: [], values: [], nearest: [] });
 * const labels = { covers: () => true, current: (slug) => slug };
 * scoreAnswers([{ id: 'a', text: 'x', label: 'tea' }], silent, labels).misses; // [{ id: 'a', label: 'tea', got: 'none', sure: '' }]
 */
export const scoreAnswers = (
  pastes: readonly LabelledPaste[],
  answer: (text: string) => Answer,
  labels: Labels,
): Score => {
  const uncovered = new Set<string>();
  const misses: Miss[] = [];
  let [positives, first, among, negatives, falsely] = [0, 0, 0, 0, 0];
  for (const { id, text, label, accept } of pastes) {
    const right = new Set([label, ...(accept ?? [])].map(labels.current));
    const known =
      label === 'none' || [...right].some((slug) => slug !== 'none' && labels.covers(slug));
    if (!known) {
      uncovered.add(label);
      continue;
    }
    const got = claimed(answer(text)).slice(0, 3);
    const top = got[0] ?? { slug: 'none', sure: '' };
    const isRight = right.has(top.slug);
    if (!isRight) misses.push({ id, label, got: top.slug, sure: top.sure });
    if (label === 'none') {
      negatives++;
      if (!isRight) falsely++;
    } else {
      positives++;
      if (isRight) first++;
      if (isRight || got.some(({ slug }) => right.has(slug))) among++;
    }
  }
  return {
    positives,
    top1: share(first, positives),
    top3: share(among, positives),
    negatives,
    falseMatches: share(falsely, negatives),
    uncovered: [...uncovered].sort(),
    misses,
  };
};
