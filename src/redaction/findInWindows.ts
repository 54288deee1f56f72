/** So many characters are searched in one go: a few milliseconds, whatever the pattern. */
const WINDOW = 32_768;
/** So much is seen before and behind a window, to know what begins in it: no pattern looks further for what it must have. */
const BEHIND = 16;
const AHEAD = 8192;
/** A match that ends so near to the end of what is seen may go on; then so much is seen of it, more than any secret has. */
const EDGE = 256;
const LONGEST = 300_000;

/** What a pattern finds, and where it stands. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The whole match, then its groups. */
  readonly groups: readonly (string | undefined)[];
}

/** The first match from `from` on, as if the text ended at `end`. */
const firstBefore = (text: string, pattern: RegExp, from: number, end: number): Found | null => {
  const start = Math.max(0, from - BEHIND);
  pattern.lastIndex = from - start;
  const groups = pattern.exec(text.slice(start, end));
  if (groups === null) return null;
  return { start: start + groups.index, end: start + pattern.lastIndex, groups };
};

/** The first match that begins between two places, all of it. */
const firstBetween = (text: string, pattern: RegExp, from: number, to: number): Found | null => {
  const seen = to + AHEAD;
  const found = firstBefore(text, pattern, from, seen);
  if (found === null || found.start >= to) return null;
  if (found.end <= seen - EDGE || seen >= text.length) return found;
  return firstBefore(text, pattern, found.start, found.start + LONGEST);
};

/**
 * Finds what a pattern finds in a text, one match after the other, in steps that are short however long the text is.
 *
 * @param text any text
 * @param pattern a global pattern whose repeats are bounded
 * @returns each match in order, and nothing where a step is done
 * @example
 * [...findInWindows('a1b2', /\d/g)].flatMap((found) => found?.start ?? []); // [1, 3]
 */
export function* findInWindows(text: string, pattern: RegExp): Generator<Found | undefined> {
  let from = 0;
  for (let to = WINDOW; from < text.length; to = from + WINDOW) {
    for (;;) {
      const found = firstBetween(text, pattern, from, to);
      if (found === null) break;
      yield found;
      from = found.end;
    }
    from = Math.max(from, to);
    yield undefined;
  }
}
