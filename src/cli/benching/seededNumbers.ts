/** Whole numbers from 0 to below a limit. */
export type Numbers = (below: number) => number;

/**
 * Numbers that look random and are the same on every run.
 *
 * @param seed any whole number
 * @example
 * seededNumbers(7)(100) === seededNumbers(7)(100); // true
 */
export const seededNumbers = (seed: number): Numbers => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/**
 * One item of a list, by the next number; an empty text where the list is empty.
 *
 * @example
 * pick(() => 1, ['a', 'b']); // 'b'
 */
export const pick = (next: Numbers, from: readonly string[]): string =>
  from[next(from.length)] ?? '';
