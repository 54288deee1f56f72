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

/** So many times each run is measured. */
const ROUNDS = 40;

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
 * What this process has had of the processor so far, in microseconds; other programs do not count.
 *
 * @example
 * processorTime() > 0; // true
 */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const processorTimeOf = (run: () => unknown, times: number): number => {
  const start = processorTime();
  for (let i = 0; i < times; i++) run();
  return (processorTime() - start) / times;
};

/**
 * How many plain loops over the same text each run takes, in processor time, because a busy machine stretches every other.
 * All are measured in turns, and the fastest of each counts: whatever else happens can only add.
 *
 * @param text the text
 * @param runs what is measured
 * @returns for each run, its fastest over the fastest loop
 * @example
 * ratiosToLoop('x'.repeat(1e6), [(text) => text.length]).every((ratio) => ratio < 1); // true
 */
export const ratiosToLoop = (
  text: string,
  runs: readonly ((text: string) => unknown)[],
): number[] => {
  const times = Math.max(1, Math.round(200_000 / Math.max(text.length, 1)));
  const fastest = Array.from({ length: runs.length + 1 }, () => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    [readEveryUnit, ...runs].forEach((run, i) => {
      fastest[i] = Math.min(
        fastest[i] ?? Infinity,
        processorTimeOf(() => run(text), times),
      );
    });
  }
  const [loop = 0, ...own] = fastest;
  return own.map((time) => time / loop);
};

/**
 * How many plain loops over the same text a run takes; see `ratiosToLoop`.
 *
 * @example
 * ratioToLoop('x'.repeat(1e6), (text) => text.length) < 1; // true
 */
export const ratioToLoop = (text: string, run: (text: string) => unknown): number =>
  ratiosToLoop(text, [run])[0] ?? 0;

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
