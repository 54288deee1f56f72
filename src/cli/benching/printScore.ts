import { percentOf } from '../../strings/percentOf.ts';
import type { Times } from './measureTime.ts';
import type { Score } from './scoreAnswers.ts';

/** A score with the times of the same run; ratios are in plain loops over the same text. */
export interface TimedScore extends Score, Times {
  readonly ratio20k: number;
  readonly ratio1m: number;
}

const percent = (share: number): string => `${percentOf(share)} %`;

/**
 * The score as a person reads it: shares, times, then every miss.
 *
 * @example
 * const counts = { positives: 2, top1: 0.5, top3: 1, negatives: 0, falseMatches: 0, uncovered: [], misses: [] };
 * printScore({ ...counts, median: 0, p99: 0, ratio20k: 0, ratio1m: 0 }).split('\n')[0]; // 'right first            50.0 % of 2 pastes'
 */
export const printScore = (score: TimedScore): string =>
  [
    `right first            ${percent(score.top1)} of ${String(score.positives)} pastes`,
    `right among the first 3 ${percent(score.top3)}`,
    `false matches          ${percent(score.falseMatches)} of ${String(score.negatives)} unrelated texts`,
    `time per paste         median ${score.median.toFixed(3)} ms, 99th percentile ${score.p99.toFixed(3)} ms`,
    `time in plain loops    ${score.ratio20k.toFixed(1)} at 20 KB, ${score.ratio1m.toFixed(1)} at 1 MB`,
    `labels without a page  ${score.uncovered.join(', ') || 'none'}`,
    ...score.misses.map(
      ({ id, label, got, sure }) => `miss ${id}: ${label}, answered ${got}${sure && ` (${sure})`}`,
    ),
  ].join('\n');
