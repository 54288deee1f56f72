import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { findMatches } from '../matching/findMatches.ts';
import type { Content } from './content.ts';
import { fullMessages } from './fullMessages.ts';
import { servedEntries } from './servedEntries.ts';

/** Fewer words than this are no piece of a message that could be answered. */
const LEAST = 3;

/** A message cut between any two words: its beginnings and its ends. */
const piecesOf = (text: string): string[] => {
  const words = text.split(' ');
  const cuts = Array.from({ length: Math.max(0, words.length - LEAST + 1) }, (_, i) => i);
  return cuts.flatMap((cut) => [
    words.slice(0, words.length - cut).join(' '),
    words.slice(cut).join(' '),
  ]);
};

/**
 * The pairs of variants that a message can fit alike once it is cut off at either end.
 *
 * @param content all content
 * @returns pairs of slugs, each once, in the order of the alphabet
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * tyingPairs(content); // []
 */
export const tyingPairs = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): [string, string][] => {
  const compiled = compileCatalogue(servedEntries(content));
  const variants = new Set(content.variants.map(({ slug }) => slug));
  const pieces = new Set(fullMessages(content, [0]).flatMap(({ text }) => piecesOf(text)));
  const pairs = new Map<string, [string, string]>();
  for (const piece of pieces) {
    for (const { slug, ties } of findMatches(piece, compiled).matches.slice(0, 1)) {
      for (const tie of ties) {
        const [a = '', b = ''] = [slug, tie].sort();
        if (variants.has(a) && variants.has(b)) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return [...pairs.values()].sort();
};
