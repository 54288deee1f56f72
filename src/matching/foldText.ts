import {
  ASCII,
  characterClass,
  ESCAPE,
  foldCode,
  GAP,
  LETTER,
  SIGN,
  SKIPPED,
} from './characters.ts';
import { escapeAt } from './escapes.ts';

/**
 * The words of a text in comparable form: small letters, without apostrophes, quotes, escapes, borders or colour codes.
 * Columns of equal length; offsets are into the original text, ends exclusive.
 */
export interface Words {
  readonly count: number;
  /** Polynomial hash of the folded letters; `joinedHash` makes that of two words written together. */
  readonly hash: Int32Array;
  /** Number of folded letters. */
  readonly size: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Called as a function, because engines look the method up anew for each kind of string (flat, sliced, joined ...) and give up
 * after four kinds: `text.charCodeAt` made every paste take twice the time once the catalogue's templates had been folded.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is only ever called with the text as its `this`
const { charCodeAt } = String.prototype;
const BASE = 0x01000193;

/**
 * Hash of two words written together, as when a terminal breaks a word or a paste loses a space.
 *
 * @example
 * const { hash, size } = foldText('ex tra extra');
 * joinedHash(hash[0] ?? 0, hash[1] ?? 0, size[1] ?? 0) === hash[2]; // true
 */
export const joinedHash = (left: number, right: number, rightSize: number): number => {
  let hash = left;
  for (let i = 0; i < rightSize; i++) hash = Math.imul(hash, BASE);
  return (hash + right) | 0;
};

/** Collects words in columns that double when they are full. */
class WordColumns implements Words {
  count = 0;
  hash: Int32Array;
  size: Int32Array;
  start: Int32Array;
  end: Int32Array;

  constructor(capacity: number) {
    this.hash = new Int32Array(capacity);
    this.size = new Int32Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
  }

  add(hash: number, size: number, start: number, end: number): void {
    if (this.count === this.hash.length) this.widen();
    const at = this.count++;
    this.hash[at] = hash;
    this.size[at] = size;
    this.start[at] = start;
    this.end[at] = end;
  }

  private widen(): void {
    const twice = (column: Int32Array): Int32Array => {
      const wider = new Int32Array(column.length * 2);
      wider.set(column);
      return wider;
    };
    this.hash = twice(this.hash);
    this.size = twice(this.size);
    this.start = twice(this.start);
    this.end = twice(this.end);
  }
}

/**
 * Splits a text into comparable words in one pass, whatever is wrapped around them: JSON and its escapes at any depth,
 * HTML entities, colour codes, borders, gutters, curly quotes and invisible marks all end up between the words.
 *
 * @param text any string, of any length, well formed or not
 * @returns the words in order; never throws
 * @example
 * foldText('You\\u2019re OUT of\u00a0extra').count; // 4
 */
export const foldText = (text: string): Words => {
  const words = new WordColumns((text.length >> 2) + 8);
  const length = text.length;
  const ascii = ASCII;

  let hash = 0;
  let size = 0;
  let start = 0;
  let end = 0;
  let at = 0;
  while (at < length) {
    const from = at;
    let code = charCodeAt.call(text, at);
    let letter = code < 128 ? (ascii[code] ?? GAP) : characterClass(code);
    if (code < 128 && letter > ESCAPE) {
      // Most of every paste is runs of plain letters: nothing is done for one but to add it to the hash.
      while (letter > ESCAPE) {
        hash = (Math.imul(hash, BASE) + letter) | 0;
        if (++at === length) break;
        code = charCodeAt.call(text, at);
        letter = code < 128 ? (ascii[code] ?? GAP) : GAP;
      }
      if (size === 0) start = from;
      size += at - from;
      end = at;
      continue;
    }
    at++;
    if (letter === ESCAPE) {
      const escape = escapeAt(text, from);
      code = escape.code;
      letter = characterClass(code);
      at = escape.end;
    }
    if (letter === SKIPPED) continue;
    if (letter === LETTER) {
      if (size === 0) start = from;
      hash = (Math.imul(hash, BASE) + foldCode(code)) | 0;
      size++;
      end = at;
      continue;
    }
    if (size > 0) words.add(hash, size, start, end);
    hash = 0;
    size = 0;
    if (letter === SIGN) words.add(code, 1, from, at);
  }
  if (size > 0) words.add(hash, size, start, end);
  return words;
};

/**
 * The folded letters of one word of a text, for comparing words that are not quite the same.
 *
 * @param text the text that was folded
 * @param start offset of the word, as `foldText` gave it
 * @param end offset behind the word
 * @example
 * foldedWord("You're out", 0, 6); // 'youre'
 */
export const foldedWord = (text: string, start: number, end: number): string => {
  let word = '';
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    let kind = characterClass(code);
    if (kind === ESCAPE) {
      const escape = escapeAt(text, at);
      code = escape.code;
      kind = characterClass(code);
      at = escape.end - 1;
    }
    if (kind === LETTER || kind === SIGN) word += String.fromCharCode(foldCode(code));
  }
  return word;
};
