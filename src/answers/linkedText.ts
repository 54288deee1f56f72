import { besidePair } from './cutPassage.ts';

/** Of a text that comes with a link, no more is taken; characters. */
export const MOST_LINKED = 20_000;

/**
 * What is taken of a text that comes with a link: its beginning, where it is too long.
 *
 * @example
 * linkedText('x'.repeat(30_000)).length; // 20000
 */
export const linkedText = (text: string): string =>
  text.length > MOST_LINKED ? text.slice(0, besidePair(text, MOST_LINKED)) : text;
