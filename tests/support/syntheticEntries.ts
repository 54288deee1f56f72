import type { Entry } from '../../src/matching/types.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za'.split(' ');

/** Whole numbers from 0 to below a limit that look random and are the same on every run. */
const sequence = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/**
 * A catalogue of made-up variants, each of one wording that shares some words with many others, as real ones do.
 *
 * @param count how many; the first hundred of ten thousand are those of a hundred
 */
export const syntheticEntries = (count: number): Entry[] => {
  const next = sequence(7);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const word = (): string => Array.from({ length: 2 + next(3) }, () => pick(SYLLABLES)).join('');
  const common = Array.from({ length: 1500 }, word);
  return Array.from({ length: count }, (_, number): Entry => {
    const own = Array.from({ length: 8 }, () => pick(common)).join(' ');
    const text = `You've reached the limit of ${word()} ${own} · resets {reset:when} · ask your admin to raise it`;
    return { slug: `variant-${String(number)}`, kind: 'variant', wordings: [{ text }] };
  });
};
