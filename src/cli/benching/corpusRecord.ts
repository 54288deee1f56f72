import type { CorpusRecord } from '../../schemas/tested.ts';
import type { Miss, Score } from './scoreAnswers.ts';

const countPairs = (
  misses: readonly Miss[],
  current: (slug: string) => string,
): CorpusRecord['confusions'] => {
  const times = new Map<string, number>();
  for (const { label, got } of misses) {
    const pair = `${current(label)} ${got}`;
    times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  return [...times]
    .map(([pair, count]) => {
      const [slug = '', answered = ''] = pair.split(' ');
      return { slug, answered, times: count };
    })
    .sort((a, b) => b.times - a.times || a.slug.localeCompare(b.slug));
};

/**
 * A score as the project keeps it: counts and confusions by label, no texts and no names of pastes.
 *
 * @param score what came of all pastes
 * @param catalogue how many entries the matcher knew
 * @param current the present slug of a former one
 * @param recorded the day, yyyy-mm-dd
 * @example
 * const counts = { positives: 4, top1: 0.5, top3: 0.75, negatives: 2, falseMatches: 0.5, uncovered: [], misses: [] };
 * const sizes = { variants: 1, wrappers: 0, lookalikes: 0 };
 * corpusRecord(counts, sizes, (slug) => slug, '2026-11-21').ours; // { pastes: 4, first: 2, amongThree: 3 }
 */
export const corpusRecord = (
  score: Score,
  catalogue: CorpusRecord['catalogue'],
  current: (slug: string) => string,
  recorded: string,
): CorpusRecord => {
  const { positives, top1, top3, negatives, falseMatches, misses } = score;
  return {
    recorded,
    catalogue,
    ours: {
      pastes: positives,
      first: Math.round(top1 * positives),
      amongThree: Math.round(top3 * positives),
    },
    others: { pastes: negatives, claimed: Math.round(falseMatches * negatives) },
    confusions: countPairs(misses, current),
  };
};
