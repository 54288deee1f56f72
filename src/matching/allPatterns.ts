import { compilePattern, type Pattern } from './compilePattern.ts';
import { renamed } from './renamed.ts';
import type { Entry, Wording } from './types.ts';

const patternOf = (entry: number, { text, short = false }: Wording, as = text): Pattern => ({
  entry,
  wording: text,
  short,
  reworded: as !== text,
  ...compilePattern(as),
});

/** A number for the words of a pattern. Two that share one by chance lose a reworded pattern, which few would paste. */
const keyOf = ({ words }: Pattern): number =>
  words.reduce((key, { hash }) => (Math.imul(key, 31) + hash) | 0, words.length);

/** Ours by the other name, unless that makes another's own words of it. */
const rewordedPatterns = (entries: readonly Entry[], own: readonly Pattern[]): Pattern[] => {
  const known = new Set(own.map(keyOf));
  return entries.flatMap(({ kind, wordings }, entry) =>
    (kind === 'variant' ? wordings : []).flatMap((wording) => {
      const as = renamed(wording.text);
      const other = as === undefined ? [] : [patternOf(entry, wording, as)];
      return other.filter((pattern) => !known.has(keyOf(pattern)));
    }),
  );
};

const beginsWith = ({ words }: Pattern, prefix: Pattern): boolean =>
  prefix.words.every(({ hash }, i) => hash === words[i]?.hash);

/** A prefix stands before any message: where one begins with it, no sentence ends before the prefix does. */
const withoutPrefix = (pattern: Pattern, prefixes: readonly Pattern[]): Pattern => {
  const lengths = prefixes.map((prefix) => (beginsWith(pattern, prefix) ? prefix.words.length : 0));
  const length = Math.max(0, ...lengths);
  if (length === 0) return pattern;
  const words = pattern.words.map((word, i) => (i < length ? { ...word, ends: false } : word));
  return { ...pattern, words };
};

/**
 * The patterns of a catalogue: one of every wording, then one of every message that has another name for what it speaks of.
 *
 * @param entries variants, wrappers and look-alikes
 * @throws {Error} for a template with a hole of an unknown kind
 * @example
 * allPatterns([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'Out of extra usage' }] }]).map((one) => one.reworded); // [false, true]
 */
export const allPatterns = (entries: readonly Entry[]): Pattern[] => {
  const own = entries.flatMap(({ wordings }, entry) =>
    wordings.map((wording) => patternOf(entry, wording)),
  );
  const isPrefix = ({ entry }: Pattern): boolean => entries[entry]?.kind === 'wrapper';
  const prefixes = own.filter(isPrefix);
  return [...own, ...rewordedPatterns(entries, own)].map((pattern) =>
    isPrefix(pattern) ? pattern : withoutPrefix(pattern, prefixes),
  );
};
