import type { Alignment } from './align.ts';
import type { Compiled } from './compileCatalogue.ts';
import { findLayers, wrapperMatch } from './findLayers.ts';
import { foldText, type Words } from './foldText.ts';
import { rankFindings, type Finding, type Ranked } from './rankFindings.ts';
import { recognise } from './recognise.ts';
import type { Findings, Form, Match, Span } from './types.ts';

/** How many of the nearest entries are named when nothing matches, and how near they must have come. */
const NEAREST = 3;
const NEAR = 0.5;

/** The words of an alignment as passages of the paste; neighbouring words make one passage. */
const spansOf = (words: Words, { at, to }: Alignment): Span[] => {
  const spans: Span[] = [];
  let [from, until] = [-1, -2];
  const close = (): void => {
    if (from >= 0) spans.push({ start: words.start[from] ?? 0, end: words.end[until] ?? 0 });
  };
  at.forEach((first, i) => {
    if (first === -1) return;
    if (first > until + 1) {
      close();
      from = first;
    }
    until = Math.max(until, to[i] ?? first);
  });
  close();
  return spans;
};

/** The words that blanks and line breaks break in two, and those that the paste runs together. */
const mendedOf = (text: string, words: Words, { at, to }: Alignment): Form[] =>
  at.flatMap((first, i): Form[] => {
    if (first === -1) return [];
    const [start, end] = [words.start[first] ?? 0, words.end[to[i] ?? first] ?? 0];
    if (first === at[i + 1]) return [{ kind: 'glued', start, end }];
    return /\s/.test(text.slice(start, end)) ? [{ kind: 'broken', start, end }] : [];
  });

const toMatch = (text: string, words: Words, { entries }: Compiled, ranked: Ranked): Match[] => {
  const entry = entries[ranked.entry];
  if (entry === undefined) return [];
  const { slug, kind } = entry;
  const ties = ranked.ties.flatMap((tie) => entries[tie]?.slug ?? []);
  const { sure, wording, count, alignment } = ranked;
  const spans = spansOf(words, alignment);
  const mended = mendedOf(text, words, alignment);
  return [{ slug, kind, sure, wording, count, ties, spans, mended }];
};

const nearestSlugs = (
  { entries }: Compiled,
  layers: readonly { slug: string }[],
  nearness: ReadonlyMap<number, number>,
): string[] => {
  const near = [...nearness]
    .filter(([, nearness]) => nearness >= NEAR)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([entry]) => entries[entry]?.slug ?? []);
  return [...new Set([...layers.map((layer) => layer.slug), ...near])].slice(0, NEAREST);
};

/**
 * Recognises what stands in a paste: which errors, the likely root cause first, and what shows them. It is `match` without the
 * values, which are read from the passage alone and so need not travel with the matcher.
 *
 * @param text the paste, as it is; any length, well formed or not
 * @param compiled the catalogue, from `compileCatalogue`
 * @returns plain data; spans are offsets into `text`. Never throws.
 * @example
 * const compiled = compileCatalogue([{ slug: 'out', kind: 'variant', wordings: [{ text: 'You are out of extra usage today' }] }]);
 * findMatches('Error: "You are out of extra usage today"', compiled).matches[0]?.sure; // 'exact'
 */
export const findMatches = (text: string, compiled: Compiled): Findings => {
  const words = foldText(text);
  const { findings, nearness } = recognise(text, words, compiled);
  const isWrapper = ({ entry }: Finding): boolean => compiled.entries[entry]?.kind === 'wrapper';
  const layers = findLayers(text, words, compiled, findings.filter(isWrapper));
  const ranked = rankFindings(findings.filter((finding) => !isWrapper(finding)));
  const found = ranked.flatMap((one) => toMatch(text, words, compiled, one));
  const matches = found.length > 0 ? found : wrapperMatch(words, compiled, layers);
  return {
    matches,
    layers: layers.map(({ slug, start, end }) => ({ slug, start, end })),
    nearest: matches.length > 0 ? [] : nearestSlugs(compiled, layers, nearness),
  };
};
