import type { Compiled } from './compileCatalogue.ts';
import type { Words } from './foldText.ts';
import type { Finding } from './rankFindings.ts';
import type { Layer, Match } from './types.ts';

/** A prefix that stands alone may have this many words around it: a status, a time of day, a log level. */
const ALONE = 4;

/** A wrapper's prefix in the paste, with its length in words. */
export interface FoundLayer extends Layer {
  readonly size: number;
  readonly wording: string;
}

/** Whether the words of a prefix stand there without gap; prefixes are short, so nothing less will do. */
const whole = ({ evidence }: Finding): boolean =>
  evidence.found === evidence.of && evidence.extras === 0;

/**
 * The wrappers that stand in a paste, outermost first, each once.
 *
 * @param words the folded paste
 * @param compiled the catalogue
 * @param findings the places where prefixes of wrappers were recognised
 */
export const findLayers = (
  words: Words,
  compiled: Compiled,
  findings: readonly Finding[],
): FoundLayer[] => {
  const layers = new Map<string, FoundLayer>();
  const inOrder = findings.filter(whole).sort((a, b) => a.alignment.first - b.alignment.first);
  for (const { entry, wording, alignment } of inOrder) {
    const slug = compiled.entries[entry]?.slug;
    if (slug === undefined || layers.has(slug)) continue;
    const { first, last } = alignment;
    const span = { start: words.start[first] ?? 0, end: words.end[last] ?? 0 };
    layers.set(slug, { slug, wording, size: last - first + 1, ...span });
  }
  return [...layers.values()];
};

/**
 * The wrapper as the answer itself, where nothing within it is known: always for a prefix that tells its client by
 * itself, else only where nothing but the prefix was pasted.
 *
 * @param words the folded paste
 * @param compiled the catalogue
 * @param layers the wrappers that stand in the paste
 */
export const wrapperMatch = (
  words: Words,
  compiled: Compiled,
  layers: readonly FoundLayer[],
): Match[] =>
  layers
    .filter(({ slug, size }) => {
      const stands = compiled.entries.find((entry) => entry.slug === slug)?.stands ?? 'alone';
      return stands === 'always' || words.count - size <= ALONE;
    })
    .slice(0, 1)
    .map(({ slug, wording, start, end }) => ({
      slug,
      kind: 'wrapper',
      sure: 'exact',
      wording,
      count: 1,
      ties: [],
      spans: [{ start, end }],
    }));
