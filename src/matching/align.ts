import type { Pattern, PatternWord } from './compilePattern.ts';
import { foldedWord, joinedHash, type Words } from './foldText.ts';
import { HOLES, type HoleKind } from './holes.ts';
import { nearlyEqual } from './nearlyEqual.ts';

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

/** What a misspelt word counts. */
export const SLIP_FIT = 0.8;

/** How many words may be missing or added before an alignment gives up on that side. */
const REACH = 5;

const DIGIT = /\d/;
const NUMBER = /^\d+$/;

/** How a word of the pattern meets the text at one place. */
interface Meeting {
  readonly fit: number;
  readonly patternWords: number;
  readonly textWords: number;
}

const WHOLE: Meeting = { fit: 1, patternWords: 1, textWords: 1 };
const BROKEN: Meeting = { fit: 0.95, patternWords: 1, textWords: 2 };
const GLUED: Meeting = { fit: 0.95, patternWords: 2, textWords: 1 };
const GLUED_TO_HOLE: Meeting = { fit: 0.95, patternWords: 1, textWords: 1 };
const SLIP: Meeting = { fit: SLIP_FIT, patternWords: 1, textWords: 1 };

/** Walks a pattern and a text in step, from a seed to one side. */
class Walk {
  private readonly text: string;
  private readonly words: Words;
  private readonly pattern: Pattern;

  constructor(text: string, words: Words, pattern: Pattern) {
    this.text = text;
    this.words = words;
    this.pattern = pattern;
  }

  /** Whether the word at `i` of the pattern is the word at `j` of the text, to the letter. */
  same(i: number, j: number): boolean {
    const word = this.pattern.words[i];
    return word !== undefined && j >= 0 && j < this.words.count && word.hash === this.words.hash[j];
  }

  /**
   * One word to the letter; else one that the text breaks in two, two that it glues, a slip beside a word that agrees or a
   * hole, or one glued to what fills a hole.
   */
  meet(i: number, j: number, step: 1 | -1): Meeting | null {
    const meeting = this.meetWhole(i, j, step);
    if (meeting !== null) return meeting;
    const beside = i + step;
    const agrees = this.same(beside, j + step) || this.ends(i, step) || this.room(beside, step) > 0;
    if (agrees && this.slip(i, j)) return SLIP;
    return this.isGluedToHole(i, j) ? GLUED_TO_HOLE : null;
  }

  /** Whether the text has lost the space between a word and what fills the hole beside it: `limit of20,000`. */
  private isGluedToHole(i: number, j: number): boolean {
    const [word, next] = [this.pattern.words[i], this.pattern.words[i + 1]];
    const size = this.words.size[j] ?? 0;
    if (word === undefined || size <= word.size || (word.hole === null && next?.hole == null))
      return false;
    const glued = this.folded(j);
    const fills = (hole: HoleKind | null | undefined, filling: string): boolean =>
      hole != null && HOLES[hole].shape.test(filling);
    return (
      (glued.startsWith(word.text) && fills(next?.hole, glued.slice(word.text.length))) ||
      (glued.endsWith(word.text) && fills(word.hole, glued.slice(0, -word.text.length)))
    );
  }

  /** All letters of one word or two stand there, if need be broken in two or glued together. */
  private meetWhole(i: number, j: number, step: 1 | -1): Meeting | null {
    const word = this.pattern.words[i];
    if (word === undefined || j < 0 || j >= this.words.count) return null;
    if (word.hash === this.words.hash[j]) return WHOLE;
    if (this.isBroken(word, step === 1 ? j : j - 1)) return BROKEN;
    const first = step === 1 ? word : this.pattern.words[i - 1];
    const isGlued = first !== undefined && first.glued !== 0 && first.glued === this.words.hash[j];
    return isGlued ? GLUED : null;
  }

  /** Whether the text has the word in two pieces, of which the first stands at `low`. */
  private isBroken(word: PatternWord, low: number): boolean {
    if (low < 0 || low + 1 >= this.words.count) return false;
    const rest = this.words.size[low + 1] ?? 0;
    return (
      (this.words.size[low] ?? 0) + rest === word.size &&
      joinedHash(this.words.hash[low] ?? 0, this.words.hash[low + 1] ?? 0, rest) === word.hash
    );
  }

  private slip(i: number, j: number): boolean {
    const word = this.pattern.words[i];
    const size = this.words.size[j] ?? 0;
    if (word === undefined || word.size < 4 || Math.abs(word.size - size) > 2) return false;
    // Another number is another fact, not a slip.
    if (size > 40 || DIGIT.test(word.text)) return false;
    return nearlyEqual(word.text, this.folded(j));
  }

  private folded(j: number): string {
    return foldedWord(this.text, this.words.start[j] ?? 0, this.words.end[j] ?? 0);
  }

  /**
   * Where both sides agree again: behind what fills a hole, for that costs nothing; else at the nearest place by two words,
   * by one before a hole, or by one where none is foreign.
   */
  resume(i: number, j: number, step: 1 | -1): { missing: number; extra: number } | null {
    const room = this.room(i, step);
    for (let extra = 1; extra <= room; extra++) {
      const filled = this.meet(i, j + step * extra, step) !== null;
      if (filled && this.foreign(i, j, extra, step) === 0) return { missing: 0, extra };
    }
    for (let skipped = 1; skipped <= REACH + room; skipped++) {
      for (let missing = 0; missing <= Math.min(skipped, REACH); missing++) {
        const extra = skipped - missing;
        if (extra > REACH + room) continue;
        const [i2, j2] = [i + step * missing, j + step * extra];
        const meeting = this.meetWhole(i2, j2, step);
        if (meeting === null) continue;
        const next = i2 + step * meeting.patternWords;
        const alone = this.pattern.words[next] === undefined || this.room(next, step) > 0;
        if (alone || extra <= room || this.same(next, j2 + step * meeting.textWords))
          return { missing, extra };
      }
    }
    return null;
  }

  /** How many words a hole between this word and its neighbour may swallow. */
  room(i: number, step: 1 | -1): number {
    return this.pattern.words[step === 1 ? i : i + 1]?.room ?? 0;
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

  private ends(i: number, step: 1 | -1): boolean {
    return this.pattern.words[i + step] === undefined;
  }
}

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
  const walk = new Walk(text, words, pattern);
  let [first, last, extras] = [seed.at, seed.at, 0];
  const go = (step: 1 | -1): void => {
    let i = step === 1 ? seed.position : seed.position - 1;
    let j = step === 1 ? seed.at : seed.at - 1;
    while (i >= 0 && i < pattern.words.length) {
      const meeting = walk.meet(i, j, step);
      if (meeting === null) {
        const gap = walk.resume(i, j, step);
        if (gap === null) return;
        extras += walk.foreign(i, j, gap.extra, step);
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
  return { at, to, fit, first, last, extras };
};
