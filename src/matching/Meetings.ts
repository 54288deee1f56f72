import type { Pattern, PatternWord } from './compilePattern.ts';
import { foldedWord, joinedHash, type Words } from './foldText.ts';
import { HOLES, type HoleKind } from './holes.ts';
import { nearlyEqual } from './nearlyEqual.ts';

/** What a misspelt word counts. */
export const SLIP_FIT = 0.8;

const DIGIT = /\d/;

/** How a word of the pattern meets the text at one place. */
export interface Meeting {
  readonly fit: number;
  readonly patternWords: number;
  readonly textWords: number;
}

const WHOLE: Meeting = { fit: 1, patternWords: 1, textWords: 1 };
const BROKEN: Meeting = { fit: 0.95, patternWords: 1, textWords: 2 };
const GLUED: Meeting = { fit: 0.95, patternWords: 2, textWords: 1 };
/** One for one, though not to the letter: another form of the word, or the word with what fills a hole stuck to it. */
const OTHERWISE: Meeting = { fit: 0.95, patternWords: 1, textWords: 1 };
const SLIP: Meeting = { fit: SLIP_FIT, patternWords: 1, textWords: 1 };

/** Tells how the words of a pattern meet those of a text, one place at a time. */
export class Meetings {
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
    const agrees = this.same(beside, j + step) || this.isUnproved(beside, step);
    if (agrees && this.slip(i, j)) return SLIP;
    return this.isGluedToHole(i, j) ? OTHERWISE : null;
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
  meetWhole(i: number, j: number, step: 1 | -1): Meeting | null {
    const word = this.pattern.words[i];
    if (word === undefined || j < 0 || j >= this.words.count) return null;
    if (word.hash === this.words.hash[j]) return WHOLE;
    if (this.isBroken(word, step === 1 ? j : j - 1)) return BROKEN;
    const hash = this.words.hash[j] ?? 0;
    if (word.other === hash) return OTHERWISE;
    const first = step === 1 ? word : this.pattern.words[i - 1];
    return first?.glued === hash || first?.shortened === hash ? GLUED : null;
  }

  /** Whether the text has the word in two pieces, of which the first stands at `low`, or in full: `you have`. */
  private isBroken({ hash, size, other, otherSize }: PatternWord, low: number): boolean {
    if (low < 0 || low + 1 >= this.words.count) return false;
    const rest = this.words.size[low + 1] ?? 0;
    const both = (this.words.size[low] ?? 0) + rest;
    if (both !== size && both !== otherSize) return false;
    const joined = joinedHash(this.words.hash[low] ?? 0, this.words.hash[low + 1] ?? 0, rest);
    return joined === (both === size ? hash : other);
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

  /** How many words a hole between this word and its neighbour may swallow. */
  room(i: number, step: 1 | -1): number {
    return this.pattern.words[step === 1 ? i : i + 1]?.room ?? 0;
  }

  /** Whether the walk comes to no word at `i`, or to a hole in front of it: then it bears out no word before it. */
  isUnproved(i: number, step: 1 | -1): boolean {
    return this.pattern.words[i] === undefined || this.room(i, step) > 0;
  }
}
