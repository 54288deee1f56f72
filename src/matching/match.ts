import type { Alignment } from './align.ts';
import type { Compiled } from './compileCatalogue.ts';
import { findLayers, wrapperMatch } from './findLayers.ts';
import { foldText, type Words } from './foldText.ts';
import { rankFindings, type Finding, type Ranked } from './rankFindings.ts';
import { readValues } from './readValues.ts';
import { recognise } from './recognise.ts';
import type { Answer, Match, Span, Value } from './types.ts';

/** Of a longer paste than this, values are read from so many characters around the first match. */
const VALUE_REACH = 3000;
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

const toMatch = (words: Words, { entries }: Compiled, ranked: Ranked): Match[] => {
  const entry = entries[ranked.entry];
  if (entry === undefined) return [];
  const { slug, kind } = entry;
  const ties = ranked.ties.flatMap((tie) => entries[tie]?.slug ?? []);
  const { sure, wording, count } = ranked;
  return [{ slug, kind, sure, wording, count, ties, spans: spansOf(words, ranked.alignment) }];
};

/** The values around the first match; of a short paste all of them. */
const valuesAround = (text: string, matches: readonly Match[]): Value[] => {
  const first = matches[0]?.spans[0];
  if (text.length <= VALUE_REACH) return readValues(text, 0);
  if (first === undefined) return [];
  const start = Math.max(0, first.start - VALUE_REACH / 2);
  return readValues(text.slice(start, start + VALUE_REACH), start);
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
 * Answers a paste: which errors stand in it, the likely root cause first, and what shows it.
 *
 * @param text the paste, as it is; any length, well formed or not
 * @param compiled the catalogue, from `compileCatalogue`
 * @returns plain data; spans and values are offsets into `text`. Never throws.
 * @example
 * const compiled = compileCatalogue([{ slug: 'out', kind: 'variant', wordings: [{ text: 'You are out of extra usage today' }] }]);
 * match('Error: "You are out of extra usage today"', compiled).matches[0]?.sure; // 'exact'
 */
export const match = (text: string, compiled: Compiled): Answer => {
  const words = foldText(text);
  const { findings, nearness } = recognise(text, words, compiled);
  const isWrapper = ({ entry }: Finding): boolean => compiled.entries[entry]?.kind === 'wrapper';
  const layers = findLayers(text, words, compiled, findings.filter(isWrapper));
  const ranked = rankFindings(findings.filter((finding) => !isWrapper(finding)));
  const found = ranked.flatMap((one) => toMatch(words, compiled, one));
  const matches = found.length > 0 ? found : wrapperMatch(words, compiled, layers);
  return {
    matches,
    layers: layers.map(({ slug, start, end }) => ({ slug, start, end })),
    values: valuesAround(text, matches),
    nearest: matches.length > 0 ? [] : nearestSlugs(compiled, layers, nearness),
  };
};
