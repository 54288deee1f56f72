import type { secretStrings } from '../strings/secrets.ts';

/**
 * What one kind of secret looks like. Of the pattern, the first group stays, and the rest is masked if `isSecret` agrees.
 * Repeats are bounded and begin where a word begins, so that the time grows with the text and no faster.
 */
export interface SecretKind {
  readonly mask: keyof typeof secretStrings;
  readonly pattern: RegExp;
  readonly isSecret?: (secret: string, before: string) => boolean;
}

/**
 * Where something begins that no sign of a class stands before; the `n` of an escape such as `\n` is no letter of it.
 *
 * @param signs the inside of a character class
 */
export const beginOf = (signs: string): string =>
  String.raw`(?:(?<![\\${signs}])|(?<=\\[nrt])|(?<=\\(?![nrt])))`;

/** What may stand between a name and its value. */
export const IS = String.raw`["'\\]{0,4}\s?[:=]\s?["'\\]{0,4}`;

/** A pattern of what begins where a word begins. */
export const wordPattern = (source: string): RegExp =>
  new RegExp(beginOf(String.raw`\w-`) + source, 'g');

/** A pattern in which small and capital letters are the same. */
export const loosePattern = (source: string): RegExp => new RegExp(source, 'gi');

/** Most values that are secrets have a digit, and most words of a sentence have none. */
export const hasDigit = (secret: string): boolean => /\d/.test(secret);
