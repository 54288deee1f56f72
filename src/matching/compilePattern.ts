import { foldedWord, foldText, joinedHash } from './foldText.ts';
import { HOLES, type HoleKind } from './holes.ts';
import { otherForm, shortened } from './otherForms.ts';
import { parseTemplate } from './parseTemplate.ts';

/** A word of a wording. */
export interface PatternWord {
  readonly text: string;
  readonly hash: number;
  readonly size: number;
  /** How many words of the paste may stand before it for nothing: the room of a hole. */
  readonly room: number;
  /** What must stand in that room. */
  readonly hole: HoleKind | null;
  /** Hash of this word and the next one written together; 0 at the end and before a hole. */
  readonly glued: number;
  /** Hash and size of the word in full, or shortened; 0 where it has no such form. */
  readonly other: number;
  readonly otherSize: number;
  /** Hash of this word and the next one shortened to one, such as "doesn't"; 0 where they are not. */
  readonly shortened: number;
  /** Whether a sentence or a clause of the message ends behind this word, or the hole that follows it. */
  readonly ends: boolean;
}

/** A wording in comparable form. */
export interface Pattern {
  readonly entry: number;
  readonly wording: string;
  readonly short: boolean;
  /** Whether the words are not those of the wording, but another way to put it: enough to call a match likely. */
  readonly reworded: boolean;
  readonly words: readonly PatternWord[];
  /** The hole behind the last word, where there is one: anything may follow a message, but a prefix ends in its status. */
  readonly tail: HoleKind | null;
}

/** What parts the sentences and clauses of a message: `.`, `·` and their kin before a space or the end. */
const SENTENCE_END = /^[^\p{L}\p{N}]*?(?:[.!?:;](?:\s|$)|[·∙•|—])/u;

/** Of a word that is folded; 0 of none. */
const hashOf = (word: string): number => foldText(word).hash[0] ?? 0;

const wordsOfLiteral = (literal: string, room: number, hole: HoleKind | null): PatternWord[] => {
  const folded = foldText(literal);
  return Array.from({ length: folded.count }, (_, at) => {
    const hash = folded.hash[at] ?? 0;
    const nextSize = folded.size[at + 1] ?? 0;
    const [start, end] = [folded.start[at] ?? 0, folded.end[at] ?? 0];
    const text = foldedWord(literal, start, end);
    const other = otherForm(text);
    const next = foldedWord(literal, folded.start[at + 1] ?? end, folded.end[at + 1] ?? end);
    return {
      text,
      hash,
      size: folded.size[at] ?? 0,
      room: at === 0 ? room : 0,
      hole: at === 0 ? hole : null,
      glued: at + 1 < folded.count ? joinedHash(hash, folded.hash[at + 1] ?? 0, nextSize) : 0,
      other: hashOf(other),
      otherSize: other.length,
      shortened: hashOf(shortened(text, next)),
      ends: SENTENCE_END.test(literal.slice(end)),
    };
  });
};

/**
 * Turns a template into its comparable words; holes become room before the word that follows them.
 *
 * @param template a wording as content has it
 * @returns the words in order; a hole at the end leaves no trace, because anything may follow a message
 * @throws {Error} for a hole of an unknown kind
 * @example
 * patternWords('added a {amount:money} credit').map((word) => word.room); // [0, 0, 4]
 */
export const patternWords = (template: string): PatternWord[] => {
  const words: PatternWord[] = [];
  let room = 0;
  let hole: HoleKind | null = null;
  for (const part of parseTemplate(template)) {
    if ('hole' in part) {
      room += HOLES[part.hole].most;
      hole ??= part.hole;
      continue;
    }
    const last = words.at(-1);
    if (last && hole !== null && SENTENCE_END.test(part.literal)) {
      words[words.length - 1] = { ...last, ends: true };
    }
    const found = wordsOfLiteral(part.literal, room, hole);
    words.push(...found);
    if (found.length > 0) [room, hole] = [0, null];
  }
  return words;
};

/**
 * The kind of the hole that follows the last word of a template, or null.
 *
 * @throws {Error} for a hole of an unknown kind
 * @example
 * tailHole('API Error: {status:status} {rest:text}'); // 'status'
 */
export const tailHole = (template: string): HoleKind | null => {
  let tail: HoleKind | null = null;
  for (const part of parseTemplate(template)) {
    if ('hole' in part) tail ??= part.hole;
    else if (foldText(part.literal).count > 0) tail = null;
  }
  return tail;
};
