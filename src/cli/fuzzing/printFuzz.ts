import type { Slowest } from './PasteChecker.ts';
import type { FuzzResult } from './runFuzz.ts';

const figure = (value: number): string => value.toLocaleString('en-GB');

/**
 * What a run tried and found, for people; a failing input is written as JSON, so that every sign of it can be seen.
 *
 * @param result what came of the run
 * @param slowest what took longest
 * @param seed the seed of the whole run
 * @example
 * printFuzz({ inputs: 20_000, seconds: 9 }, { milliseconds: 3, characters: 800 }, 7).split('\n')[0]; // '20,000 inputs in 9.0 s, seed 7'
 */
export const printFuzz = (
  { inputs, seconds, failure }: FuzzResult,
  { milliseconds, characters }: Slowest,
  seed: number,
): string =>
  [
    `${figure(inputs)} inputs in ${seconds.toFixed(1)} s, seed ${String(seed)}`,
    `slowest: ${milliseconds.toFixed(1)} ms for ${figure(characters)} characters`,
    ...(failure === undefined
      ? ['every promise was kept']
      : [
          `BROKEN: ${failure.error}`,
          `by: ${JSON.stringify(failure.input)}`,
          `again: npm run fuzz -- 1000 --seed ${String(failure.seed)}`,
        ]),
  ].join('\n');
