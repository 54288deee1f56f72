import type { Form, FormKind, Span } from './types.ts';

/** How far before a message the quote is looked for that opens it, and how many quotes are looked at. */
const REACH = 500;
const QUOTES = 16;
/** The longest name of a field, with the signs around it, and how much of a message is taken for its beginning. */
const NAME = 120;
const BEGINNING = 60;

/** What stands before a text in each notation, up to the sign that opens it; the first group shows the notation. */
const OPENERS: readonly (readonly [FormKind, RegExp])[] = [
  ['json', /(\\{0,15}"[^"\\]{1,60}\\{0,15}"\s{0,9}:\s{0,9}\\{0,15}")$/],
  ['python', /(\\{0,15}'[^'"\\]{1,60}\\{0,15}'\s{0,9}:\s{0,9}\\{0,15}["'])$/],
  ['object', /\{(?:.{0,99},)?\s{0,40}(\w{1,60}:\s{0,9}(?:\w{1,20}\()?\\{0,15}["'`])$/s],
];
const QUOTE = /\\{0,15}["'`]/g;

/** In how many strings a quote stands: each one doubles the backslashes before it, and adds one. */
const depthOf = (backslashes: number): number => Math.round(Math.log2(backslashes + 1));

const openedAt = (text: string, end: number, backslashes: number): Form | undefined => {
  const head = text.slice(Math.max(0, end - NAME), end);
  for (const [kind, opener] of OPENERS) {
    const shown = opener.exec(head)?.[1];
    if (shown === undefined) continue;
    const start = end - shown.length;
    const depth = kind === 'json' ? depthOf(backslashes) : 0;
    return { kind, start, end, ...(depth > 0 && { depth }) };
  }
  return undefined;
};

/**
 * The notation in which a message is the text of a field: JSON, JSON in strings, a Python dict or an object. Told by the
 * nearest quote that opens a field's text and is not closed before the message. It may stand within the beginning of the
 * message, because some messages are known with the notation around them.
 *
 * @param text the paste
 * @param message where the message stands
 * @returns the notation, with the field's name and what opens its text; nothing where none shows
 * @example
 * notationAround('{"message": "Overloaded', { start: 13, end: 23 }); // { kind: 'json', start: 1, end: 13 }
 */
export const notationAround = (text: string, message: Span): Form | undefined => {
  const from = Math.max(0, message.start - REACH);
  const begun = text.slice(from, Math.min(message.end, message.start + BEGINNING));
  const nearestFirst = [...begun.matchAll(QUOTE)].reverse();
  const closed = new Set<string>();
  for (const { 0: sign, index } of nearestFirst.slice(0, QUOTES)) {
    if (closed.has(sign)) continue;
    const opened = openedAt(text, from + index + sign.length, sign.length - 1);
    if (opened) return opened;
    closed.add(sign);
  }
  return undefined;
};
