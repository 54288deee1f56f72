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

/** Of a word that is folded; 0 of none, as nearly every word has no other form. */
const hashOf = (word: string): number => (word === '' ? 0 : (foldText(word).hash[0] ?? 0));

const wordsOfLiteral = (literal: string, room: number, hole: HoleKind | null): PatternWord[] => {
  const { count, hash: hashes, size: sizes, start, end } = foldText(literal);
  const texts = Array.from({ length: count }, (_, at) =>
    foldedWord(literal, start[at] ?? 0, end[at] ?? 0),
  );
  return texts.map((text, at) => {
    const hash = hashes[at] ?? 0;
    const other = otherForm(text);
    const next = texts[at + 1];
    return {
      text,
      hash,
      size: sizes[at] ?? 0,
      room: at === 0 ? room : 0,
      hole: at === 0 ? hole : null,
      glued: next === undefined ? 0 : joinedHash(hash, hashes[at + 1] ?? 0, sizes[at + 1] ?? 0),
      other: hashOf(other),
      otherSize: other.length,
      shortened: hashOf(shortened(text, next ?? '')),
      ends: SENTENCE_END.test(literal.slice(end[at])),
    };
  });
};

/**
 * Turns a template into its comparable words; holes become room before the word that follows them.
 *
 * @param template a wording as content has it
 * @returns the words in order, and the kind of the hole behind the last one, if there is one
 * @throws {Error} for a hole of an unknown kind
 * @example
 * compilePattern('added a {amount:money} credit').words.map((word) => word.room); // [0, 0, 4]
 * @example
 * compilePattern('API Error: {status:status} {rest:text}').tail; // 'status'
 */
export const compilePattern = (template: string): Pick<Pattern, 'words' | 'tail'> => {
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
  return { words, tail: hole };
};
