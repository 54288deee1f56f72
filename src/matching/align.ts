import type { Pattern } from './compilePattern.ts';
import type { Words } from './foldText.ts';
import { HOLES } from './holes.ts';
import { Meetings } from './Meetings.ts';

/** A word of the pattern that was found, or was not, and the words of the text that it took. */
export interface Alignment {
  /** For each word of the pattern: number of its first word in the text, or -1. */
  readonly at: readonly number[];
  /** For each word of the pattern: number of its last word in the text, another one where the text breaks it; or -1. */
  readonly to: readonly number[];
  /** For each word of the pattern: 1 when it stands there to the letter, less for a slip, 0 when missing. */
  readonly fit: readonly number[];
  /** Numbers of the first and last word of the text that belong to it. */
  readonly first: number;
  readonly last: number;
  /** Words of the text that stand between and belong to neither a word nor a hole. */
  readonly extras: number;
}

/** How many words may be missing or added before an alignment gives up on that side. */
const REACH = 5;

const NUMBER = /^\d+$/;
/** A line that ends in such a sign says no more of what follows; one that is wrapped breaks off between two words, or in one. */
const COMPLETE = /[[\]{}();.!?][ \t]*\r?\n/;
const SMALL = /^\p{Ll}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Goes on behind words that do not meet: finds where both sides agree again, and what lies in between. */
class Gaps {
  private readonly text: string;
  private readonly words: Words;
  private readonly pattern: Pattern;
  private readonly meetings: Meetings;

  constructor(text: string, words: Words, pattern: Pattern, meetings: Meetings) {
    this.text = text;
    this.words = words;
    this.pattern = pattern;
    this.meetings = meetings;
  }

  /**
   * Where both sides agree again: behind what fills a hole, for that costs nothing; else at the nearest place by two words,
   * by one before a hole, or by one where none is foreign.
   */
  resume(i: number, j: number, step: 1 | -1): { missing: number; extra: number } | null {
    const room = this.meetings.room(i, step);
    for (let extra = 1; extra <= room; extra++) {
      const filled = this.meetings.meet(i, j + step * extra, step) !== null;
      if (filled && this.foreign(i, j, extra, step) === 0) return { missing: 0, extra };
    }
    for (let skipped = 1; skipped <= REACH + room; skipped++) {
      for (let missing = 0; missing <= Math.min(skipped, REACH); missing++) {
        const extra = skipped - missing;
        if (extra > REACH + room) continue;
        const [i2, j2] = [i + step * missing, j + step * extra];
        const meeting = this.meetings.meetWhole(i2, j2, step);
        if (meeting === null) continue;
        const next = i2 + step * meeting.patternWords;
        const agrees = this.meetings.same(next, j2 + step * meeting.textWords);
        if (agrees || extra <= room || this.meetings.isUnproved(next, step))
          return { missing, extra };
      }
    }
    return null;
  }

  /** Of the words of the text from `j` on that are skipped before the pattern goes on, those that fill no hole. */
  foreign(i: number, j: number, extra: number, step: 1 | -1): number {
    const next = this.pattern.words[step === 1 ? i : i + 1];
    const [low, high] = step === 1 ? [j, j + extra - 1] : [j - extra + 1, j];
    if (extra === 0 || next === undefined || next.hole === null) {
      let foreign = 0;
      for (let word = low; word <= high; word++) if (!this.isLineNumber(word)) foreign++;
      return foreign;
    }
    const filling = this.text.slice(this.words.start[low], this.words.end[high]);
    return HOLES[next.hole].shape.test(filling) ? Math.max(0, extra - next.room) : extra;
  }

  /** A number that begins a line stands in front of it in an editor or a log, whatever the message is. */
  private isLineNumber(word: number): boolean {
    const { start, end } = this.words;
    if (!NUMBER.test(this.text.slice(start[word], end[word]))) return false;
    return word === 0 || this.text.slice(end[word - 1], start[word]).includes('\n');
  }
}

/**
 * Whether the word at `right` begins a line with which a sentence begins, too: the line before is complete, or ends in a small
 * word although this one has a capital letter.
 *
 * @param text the pasted text
 * @param words the same text, folded
 * @param left number of the word of the text before it
 * @param right number of the word
 * @example
 * const text = 'started the session\nLimit reached';
 * beginsSentence(text, foldText(text), 2, 3); // true
 */
export const beginsSentence = (
  text: string,
  { start, end }: Words,
  left: number,
  right: number,
): boolean => {
  const between = text.slice(end[left], start[right]);
  if (!between.includes('\n')) return false;
  const capital = CAPITALISED.test(text.slice(start[right], end[right]));
  return COMPLETE.test(between) || (capital && SMALL.test(text.slice(start[left], end[left])));
};

/** Whether the word that would begin the message belongs to the line before the one where the rest of it begins. */
const beginsBefore = (
  text: string,
  words: Words,
  pattern: Pattern,
  [, second = -1]: readonly number[],
  [first = -1]: readonly number[],
): boolean =>
  first !== -1 &&
  second > first &&
  pattern.words[0]?.ends === false &&
  beginsSentence(text, words, first, second);

/**
 * Lays a pattern along a text from a place where two neighbouring words agree, outwards to both sides. Words may be
 * missing, added, broken, glued or misspelt; a hole swallows what its kind allows.
 *
 * @param text the pasted text
 * @param words the same text, folded
 * @param pattern the wording
 * @param seed position in the pattern and number of the word in the text where they agree
 * @example
 * const text = 'the big kettle boiled dry';
 * const compiled = compileCatalogue([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'The kettle boiled dry' }] }]);
 * align(text, foldText(text), compiled.patterns[0], { position: 1, at: 2 }).at; // [0, 2, 3, 4]
 */
export const align = (
  text: string,
  words: Words,
  pattern: Pattern,
  seed: { readonly position: number; readonly at: number },
): Alignment => {
  const at: number[] = pattern.words.map(() => -1);
  const to: number[] = [...at];
  const fit: number[] = pattern.words.map(() => 0);
  const meetings = new Meetings(text, words, pattern);
  const gaps = new Gaps(text, words, pattern, meetings);
  let [first, last, extras] = [seed.at, seed.at, 0];
  const go = (step: 1 | -1): void => {
    let i = step === 1 ? seed.position : seed.position - 1;
    let j = step === 1 ? seed.at : seed.at - 1;
    while (i >= 0 && i < pattern.words.length) {
      const meeting = meetings.meet(i, j, step);
      if (meeting === null) {
        const gap = gaps.resume(i, j, step);
        if (gap === null) return;
        extras += gaps.foreign(i, j, gap.extra, step);
        i += step * gap.missing;
        j += step * gap.extra;
        continue;
      }
      const end = j + step * (meeting.textWords - 1);
      for (let n = 0; n < meeting.patternWords; n++) {
        at[i + step * n] = Math.min(j, end);
        to[i + step * n] = Math.max(j, end);
        fit[i + step * n] = meeting.fit;
      }
      first = Math.min(first, end);
      last = Math.max(last, end);
      i += step * meeting.patternWords;
      j += step * meeting.textWords;
    }
  };
  go(1);
  go(-1);
  if (beginsBefore(text, words, pattern, at, to)) {
    [at[0], to[0], fit[0], first] = [-1, -1, 0, at[1] ?? first];
  }
  return { at, to, fit, first, last, extras };
};
