import type { Compiled } from './compileCatalogue.ts';
import { foldedWord, type Words } from './foldText.ts';
import { HOLES } from './holes.ts';
import type { Finding } from './rankFindings.ts';
import type { Layer, Match } from './types.ts';

/** A prefix that stands alone may have this many words around it: a status, a time of day, a log level. */
const ALONE = 4;

/** A wrapper's prefix in the paste, with its length in words. */
export interface FoundLayer extends Layer {
  readonly size: number;
  readonly wording: string;
}

/** Whether a prefix stands there without a gap, with its status behind it; prefixes are short, nothing less will do. */
const isWhole = (text: string, words: Words, { evidence, alignment, tail }: Finding): boolean => {
  if (evidence.found !== evidence.of || evidence.extras > 0) return false;
  if (tail !== 'status') return true;
  const next = alignment.last + 1;
  return HOLES.status.shape.test(foldedWord(text, words.start[next] ?? 0, words.end[next] ?? 0));
};

/** In order of text; of those that begin at one place, the longest first. */
const inOrder = (a: Finding, b: Finding): number =>
  a.alignment.first - b.alignment.first || b.alignment.last - a.alignment.last;

/**
 * The wrappers that stand in a paste, outermost first, each once.
 *
 * @param text the paste
 * @param words the paste, folded
 * @param compiled the catalogue
 * @param findings the places where prefixes of wrappers were recognised
 * @example
 * const [text, words] = ['Oops: no tea', foldText('Oops: no tea')];
 * const compiled = compileCatalogue([{ slug: 'oops', kind: 'wrapper', wordings: [{ text: 'Oops: no' }] }]);
 * findLayers(text, words, compiled, recognise(text, words, compiled).findings)[0]?.slug; // 'oops'
 */
export const findLayers = (
  text: string,
  words: Words,
  compiled: Compiled,
  findings: readonly Finding[],
): FoundLayer[] => {
  const layers = new Map<string, FoundLayer>();
  const found = findings.filter((finding) => isWhole(text, words, finding)).sort(inOrder);
  for (const { entry, wording, tail, alignment } of found) {
    const slug = compiled.entries[entry]?.slug;
    if (slug === undefined || layers.has(slug)) continue;
    const first = alignment.first;
    const last = alignment.last + (tail === 'status' ? 1 : 0);
    const span = { start: words.start[first] ?? 0, end: words.end[last] ?? 0 };
    layers.set(slug, { slug, wording, size: last - first + 1, ...span });
  }
  return [...layers.values()];
};

/**
 * The wrapper as the answer itself, where nothing within it is known: a prefix that tells its client by itself, else the
 * longest one when nothing but the prefix was pasted.
 *
 * @param words the folded paste
 * @param compiled the catalogue
 * @param layers the wrappers that stand in the paste
 * @example
 * const compiled = compileCatalogue([{ slug: 'oops', kind: 'wrapper', wordings: [{ text: 'Oops: no' }] }]);
 * const layer = { slug: 'oops', wording: 'Oops: no', size: 2, start: 0, end: 8 };
 * wrapperMatch(foldText('Oops: no tea'), compiled, [layer])[0]?.slug; // 'oops'
 */
export const wrapperMatch = (
  words: Words,
  compiled: Compiled,
  layers: readonly FoundLayer[],
): Match[] => {
  const longest = [...layers].sort((a, b) => b.size - a.size);
  const answer =
    longest.find((layer) => compiled.telling.has(layer.wording)) ??
    longest.find((layer) => words.count - layer.size <= ALONE);
  if (answer === undefined) return [];
  const { slug, wording, start, end } = answer;
  const spans = [{ start, end }];
  return [{ slug, kind: 'wrapper', sure: 'exact', wording, count: 1, ties: [], spans, mended: [] }];
};
