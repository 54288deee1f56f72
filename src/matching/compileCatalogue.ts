import { allPatterns } from './allPatterns.ts';
import { COMMON_WORDS, FRAME_WORDS } from './commonWords.ts';
import { compilePattern, type Pattern, type PatternWord } from './compilePattern.ts';
import { IntTable } from './IntTable.ts';
import type { Entry } from './types.ts';

/** The catalogue in the form in which it is searched. Built once, never changed. */
export interface Compiled {
  readonly entries: readonly Entry[];
  readonly patterns: readonly Pattern[];
  /** For each entry, the phrases that veto it, in comparable words. */
  readonly forbidden: readonly (readonly (readonly PatternWord[])[])[];
  /** The prefixes that are an answer by themselves. */
  readonly telling: ReadonlySet<string>;
  /** Key of two neighbouring words to their place in `postings`. */
  readonly pairs: IntTable;
  /** Behind each place: the number of postings, then pattern and position for each. */
  readonly postings: Int32Array;
  /** For each pattern, how many of its pairs are searched for, but for common ones of its beginning. */
  readonly pairCounts: Int32Array;
  /** For each pattern, what each of its words weighs, and what all of them do: the most that it can show. */
  readonly wordWeights: readonly Float64Array[];
  readonly totals: Float64Array;
}

/** Pairs that stand in no more patterns than this are searched for. */
const RARE_PAIR = 6;
/** So are a few pairs of every eight words, if they are not much commoner: a wording must be found by any part of it. */
const STRETCH = 8;
const KEPT_IN_STRETCH = 4;
const COMMON_PAIR = 48;
/** And the rarest few of every pattern, however common they are: it must be found at all. */
const KEPT_IN_PATTERN = 4;
/** And the first ones, uncounted: many quote a first sentence and no more. */
const KEPT_IN_BEGINNING = 3;
const LEAST_WEIGHT = 0.1;
/** Words of everyday English or of any log say little, however rare they are in the catalogue. */
const COMMON_WEIGHT = 0.3;

/**
 * The key of two neighbouring words, from their hashes. Two pairs that share a key by chance do no harm: one pair proves nothing.
 *
 * @example
 * pairKey(2, 3) === pairKey(3, 2); // false
 */
export const pairKey = (left: number, right: number): number =>
  (Math.imul(left, 0x10001) + right) | 0;

const wordsInEntries = (patterns: readonly Pattern[]) => {
  const entriesOf = new Map<number, { text: string; entries: Set<number> }>();
  for (const pattern of patterns) {
    for (const word of pattern.words) {
      const known = entriesOf.get(word.hash) ?? { text: word.text, entries: new Set<number>() };
      known.entries.add(pattern.entry);
      entriesOf.set(word.hash, known);
    }
  }
  return entriesOf;
};

const weigh = (text: string, inEntries: number, ofEntries: number): number => {
  if (FRAME_WORDS.has(text)) return LEAST_WEIGHT;
  const rarity = ofEntries > 1 ? 1 - Math.log(inEntries) / Math.log(ofEntries) : 1;
  const most = COMMON_WORDS.has(text) ? COMMON_WEIGHT : 1;
  return Math.max(LEAST_WEIGHT, Math.min(most, rarity));
};

const collectPairs = (patterns: readonly Pattern[]) => {
  const pairs = new Map<number, { pattern: number; position: number }[]>();
  patterns.forEach(({ words }, pattern) => {
    for (let position = 0; position + 1 < words.length; position++) {
      const right = words[position + 1];
      if (right === undefined || right.room > 0) continue;
      const key = pairKey(words[position]?.hash ?? 0, right.hash);
      const postings = pairs.get(key);
      if (postings) postings.push({ pattern, position });
      else pairs.set(key, [{ pattern, position }]);
    }
  });
  return pairs;
};

/** Drops what is too common to search for, so that ten thousand entries cost little more than a hundred. */
const prunePairs = (pairs: ReturnType<typeof collectPairs>, patterns: readonly Pattern[]) => {
  const counts = new Int32Array(patterns.length);
  const inStretches = patterns.map((): number[] => []);
  /** Each wording counts once for itself and once for the other way to put it: nearly all pairs of both are the same. */
  const commonness = (postings: readonly { pattern: number }[]): number => {
    const own = postings.filter(({ pattern }) => patterns[pattern]?.reworded === false).length;
    return Math.max(own, postings.length - own);
  };
  const rarestFirst = [...pairs]
    .map(([key, postings]) => ({ key, postings, common: commonness(postings) }))
    .sort((a, b) => a.common - b.common);
  for (const { key, postings, common } of rarestFirst) {
    const left = postings.filter(({ pattern, position }) => {
      const kept = inStretches[pattern] ?? [];
      const stretch = Math.floor(position / STRETCH);
      const inStretch = kept[stretch] ?? 0;
      const inPattern = counts[pattern] ?? 0;
      const needed =
        (common <= COMMON_PAIR && inStretch < KEPT_IN_STRETCH) || inPattern < KEPT_IN_PATTERN;
      if (common > RARE_PAIR && !needed)
        return position < KEPT_IN_BEGINNING && common <= COMMON_PAIR;
      kept[stretch] = inStretch + 1;
      counts[pattern] = inPattern + 1;
      return true;
    });
    if (left.length > 0) pairs.set(key, left);
    else pairs.delete(key);
  }
  return counts;
};

const layOut = (pairs: ReturnType<typeof collectPairs>) => {
  const table = new IntTable(pairs.size);
  const postings: number[] = [];
  for (const [key, list] of pairs) {
    table.set(key, postings.length);
    postings.push(list.length);
    for (const { pattern, position } of list) postings.push(pattern, position);
  }
  return { table, postings: Int32Array.from(postings) };
};

/**
 * Prepares a catalogue for matching.
 *
 * @param entries variants, wrappers and look-alikes; their order decides nothing but ties
 * @returns plain data that can be used for any number of texts
 * @throws {Error} for a template with a hole of an unknown kind
 * @example
 * compileCatalogue([{ slug: 'overloaded', kind: 'variant', wordings: [{ text: 'Overloaded, try again later' }] }]).patterns.length; // 1
 */
export const compileCatalogue = (entries: readonly Entry[]): Compiled => {
  const patterns = allPatterns(entries);
  const weights = new Map<number, number>();
  for (const [hash, { text, entries: inEntries }] of wordsInEntries(patterns)) {
    weights.set(hash, weigh(text, inEntries.size, entries.length));
  }
  const pairs = collectPairs(patterns);
  const pairCounts = prunePairs(pairs, patterns);
  const { table, postings } = layOut(pairs);
  const wordWeights = patterns.map((pattern) =>
    Float64Array.from(pattern.words, (word) => weights.get(word.hash) ?? 0),
  );
  const totals = Float64Array.from(wordWeights, (own) => own.reduce((sum, one) => sum + one, 0));
  const telling = new Set(
    entries.flatMap((entry) =>
      entry.wordings.flatMap((wording) => (wording.tells ? wording.text : [])),
    ),
  );
  const forbidden = entries.map((entry) =>
    (entry.forbids ?? []).map((phrase) => compilePattern(phrase).words),
  );
  return {
    entries,
    patterns,
    forbidden,
    telling,
    pairs: table,
    postings,
    pairCounts,
    wordWeights,
    totals,
  };
};
