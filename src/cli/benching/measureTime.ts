/** Times in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

/** A loop over a text that does nothing but read it: the unit in which times are quoted, because machines differ. */
const readEveryUnit = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};

const quantile = (ordered: readonly number[], share: number): number =>
  ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;

const sorted = (times: readonly number[]): number[] => times.toSorted((a, b) => a - b);

const timesOf = (run: () => unknown, rounds: number): number[] => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return sorted(times);
};

/**
 * Time per paste over all pastes, after one round to warm up.
 *
 * @param texts the pastes
 * @param run what is measured
 * @example
 * timePerPaste(['one', 'two'], (text) => text.length).median < 1000; // true
 */
export const timePerPaste = (texts: readonly string[], run: (text: string) => unknown): Times => {
  for (const text of texts) run(text);
  const times = sorted(texts.flatMap((text) => timesOf(() => run(text), 3).slice(1, 2)));
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
};

/**
 * How many plain loops over the same text a run takes. Both are measured in turns, and the fastest of each counts: what else
 * the machine does can only add to a time.
 *
 * @param text the text, long enough for the clock
 * @param run what is measured
 * @returns the fastest run over the fastest loop
 * @example
 * ratioToLoop('x'.repeat(1e6), (text) => text.length) < 1; // true
 */
export const ratioToLoop = (text: string, run: (text: string) => unknown): number => {
  const rounds = Math.max(25, Math.min(300, Math.round(8e6 / Math.max(text.length, 1))));
  timesOf(() => run(text), rounds);
  timesOf(() => readEveryUnit(text), rounds);
  const [own, loop]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    own.push(...timesOf(() => run(text), 1));
    loop.push(...timesOf(() => readEveryUnit(text), 1));
  }
  return Math.min(...own) / Math.min(...loop);
};

/**
 * A text of a given length made of pastes, one after the other, over and over.
 *
 * @param pastes at least one text that is not empty
 * @param length in UTF-16 code units
 * @example
 * longText(['ab', 'c'], 8); // 'ab\n\nc\n\na'
 */
export const longText = (pastes: readonly string[], length: number): string => {
  const all = pastes.join('\n\n');
  if (all === '') return ' '.repeat(length);
  return `${all}\n\n`.repeat(Math.ceil(length / (all.length + 2))).slice(0, length);
};
