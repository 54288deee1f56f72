import type { Entry } from '../../matching/types.ts';
import { pick, seededNumbers } from './seededNumbers.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za'.split(' ');

/**
 * A catalogue of made-up variants, each of one wording that shares some words with many others, as real ones do.
 *
 * @param count how many; the first hundred of ten thousand are those of a hundred
 * @example
 * syntheticEntries(3)[0]?.slug; // 'variant-0'
 */
export const syntheticEntries = (count: number): Entry[] => {
  const next = seededNumbers(7);
  const word = (): string =>
    Array.from({ length: 2 + next(3) }, () => pick(next, SYLLABLES)).join('');
  const common = Array.from({ length: 1500 }, word);
  return Array.from({ length: count }, (_, number): Entry => {
    const own = Array.from({ length: 8 }, () => pick(next, common)).join(' ');
    const text = `You've reached the limit of ${word()} ${own} · resets {reset:when} · ask your admin to raise it`;
    return { slug: `variant-${String(number)}`, kind: 'variant', wordings: [{ text }] };
  });
};
