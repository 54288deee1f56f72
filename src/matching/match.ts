import { align, type Alignment } from './align.ts';
import type { Compiled } from './compileCatalogue.ts';
import type { PatternWord } from './compilePattern.ts';
import { findSeeds, type Sightings } from './findSeeds.ts';
import { foldText, type Words } from './foldText.ts';
import { judge } from './judge.ts';
import { rankFindings, type Finding, type Ranked } from './rankFindings.ts';
import { readValues } from './readValues.ts';
import { findLayers, wrapperMatch } from './findLayers.ts';
import type { Answer, Match, Span, Value } from './types.ts';
import { weighEvidence } from './weighEvidence.ts';

/** A phrase that vetoes an entry may stand this many words behind its passage. */
const VETO_REACH = 8;
/** A place is looked at when this share of the wording's pairs stands there; less could not make it likely. */
const VOTES_NEEDED = 0.2;
/** Of a longer paste than this, values are read from so many characters around the first match. */
const VALUE_REACH = 4000;
const NEAREST = 3;

const phraseAt = (words: Words, phrase: readonly PatternWord[], at: number): boolean =>
  phrase.every((word, i) => words.hash[at + i] === word.hash);

const vetoed = (
  words: Words,
  phrases: readonly (readonly PatternWord[])[],
  { first, last }: Alignment,
): boolean => {
  const behind = Math.min(words.count, last + VETO_REACH);
  return phrases.some((phrase) => {
    for (let at = Math.max(0, first - 2); at + phrase.length <= behind; at++) {
      if (phraseAt(words, phrase, at)) return true;
    }
    return false;
  });
};

/** Everything that the seeds of one pattern come to: findings, and how near the best of them came to being one. */
const examine = (
  text: string,
  words: Words,
  compiled: Compiled,
  pattern: number,
  sightings: Sightings,
) => {
  const source = compiled.patterns[pattern];
  const entry = source && compiled.entries[source.entry];
  const findings: Finding[] = [];
  let nearness = 0;
  if (source === undefined || entry === undefined) return { findings, nearness };
  const votesNeeded = Math.ceil((compiled.pairCounts[pattern] ?? 0) * VOTES_NEEDED);
  for (const seed of sightings.seeds) {
    if (seed.votes < votesNeeded) continue;
    const alignment = align(text, words, source, seed);
    const evidence = weighEvidence(text, words, alignment, source, compiled);
    nearness = Math.max(nearness, evidence.weight * evidence.coverage);
    const sure = judge(evidence, source.short);
    if (sure === null || vetoed(words, compiled.forbidden[source.entry] ?? [], alignment)) continue;
    const rank = entry.rank ?? 'cause';
    findings.push({
      entry: source.entry,
      wording: source.wording,
      sure,
      evidence,
      alignment,
      rank,
      count: sightings.count,
    });
  }
  return { findings, nearness };
};

/** The words of an alignment as passages of the paste; neighbouring words make one passage. */
const spansOf = (words: Words, { at }: Alignment): Span[] => {
  const spans: { start: number; end: number; word: number }[] = [];
  for (const word of [...new Set(at)].filter((number) => number >= 0).sort((a, b) => a - b)) {
    const [start, end] = [words.start[word] ?? 0, words.end[word] ?? 0];
    const previous = spans.at(-1);
    if (previous?.word === word - 1) Object.assign(previous, { end, word });
    else spans.push({ start, end, word });
  }
  return spans.map(({ start, end }) => ({ start, end }));
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
  const findings: Finding[] = [];
  const nearness = new Map<number, number>();
  for (const [pattern, sightings] of findSeeds(words, compiled)) {
    const entry = compiled.patterns[pattern]?.entry ?? -1;
    const examined = examine(text, words, compiled, pattern, sightings);
    findings.push(...examined.findings);
    nearness.set(entry, Math.max(nearness.get(entry) ?? 0, examined.nearness));
  }
  const isWrapper = ({ entry }: Finding): boolean => compiled.entries[entry]?.kind === 'wrapper';
  const layers = findLayers(words, compiled, findings.filter(isWrapper));
  const ranked = rankFindings(findings.filter((finding) => !isWrapper(finding)));
  let matches = ranked.flatMap((one) => toMatch(words, compiled, one));
  if (matches.length === 0) matches = wrapperMatch(words, compiled, layers);
  const nearest = [...nearness]
    .filter(([, near]) => near >= 0.5)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([entry]) => compiled.entries[entry]?.slug ?? []);
  return {
    matches,
    layers: layers.map(({ slug, start, end }) => ({ slug, start, end })),
    values: valuesAround(text, matches),
    nearest:
      matches.length > 0
        ? []
        : [...new Set([...layers.map((layer) => layer.slug), ...nearest])].slice(0, NEAREST),
  };
};
