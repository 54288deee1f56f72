/** What an escape stands for, and where the text goes on behind it. */
export interface Escape {
  /** The code unit meant; 32 where the escape only parts words. */
  readonly code: number;
  readonly end: number;
}

const SPACE = 32;
const APOSTROPHE = 39;
const BACKSLASH = 92;

/** Also escaped again, as in `&amp;#39;`: a number in tens, one in sixteens, or a name. */
const ENTITY = /&(?:amp;){0,3}(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/iy;
/** Names that stand for an apostrophe; every other one parts words. */
const APOSTROPHE_NAME = /^(?:apos|[lr]squo)$/i;
/** Tags that stand between words; any other name in angle brackets may be part of a message. */
const TAG =
  /<\/?(?:[abipu]|br|code|div|em|h[1-6]|li|mark|pre|small|span|strong|t[dhr]|wbr)\b[^<>]{0,300}>/iy;
const COLOUR =
  /\u001b(?:\[[0-?]{0,24}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|.)?/y;
/** The same escape character and its colour, written out as programs and shells write them. */
const COLOUR_AS_TEXT = /(?:u001b|x1b|033|e)\[[0-?]{0,24}[@-~]/iy;
const HEX_ESCAPE = /u([0-9a-f]{4})|x([0-9a-f]{2})/iy;

const stickyMatch = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const tagAt = (text: string, at: number): Escape => {
  const tag = stickyMatch(TAG, text, at);
  return { code: SPACE, end: at + (tag?.[0].length ?? 1) };
};

const entityAt = (text: string, at: number): Escape => {
  const entity = stickyMatch(ENTITY, text, at);
  if (entity === null) return { code: SPACE, end: at + 1 };
  const [whole, tens, sixteens, name = ''] = entity;
  const end = at + whole.length;
  if (tens !== undefined) return { code: Number(tens), end };
  if (sixteens !== undefined) return { code: Number.parseInt(sixteens, 16), end };
  return { code: APOSTROPHE_NAME.test(name) ? APOSTROPHE : SPACE, end };
};

/** `\n`, `\"`, `\u2019` and the like behind any number of backslashes, as JSON in JSON in JSON has them. */
const backslashAt = (text: string, at: number): Escape => {
  let next = at;
  while (text.charCodeAt(next) === BACKSLASH) next++;
  const char = text.charAt(next);
  if (char === 'n' || char === 'r' || char === 't') return { code: SPACE, end: next + 1 };
  if (char === "'") return { code: APOSTROPHE, end: next + 1 };
  if (!/[uxe0]/i.test(char)) return { code: SPACE, end: next };
  const colour = stickyMatch(COLOUR_AS_TEXT, text, next);
  if (colour !== null) return { code: SPACE, end: next + colour[0].length };
  const hex = stickyMatch(HEX_ESCAPE, text, next);
  if (hex !== null) {
    return { code: Number.parseInt(hex[1] ?? hex[2] ?? '', 16), end: next + hex[0].length };
  }
  return { code: SPACE, end: next };
};

/**
 * Reads the escape that begins at an offset: a backslash, an HTML entity or tag, or a terminal's control sequence.
 *
 * @param text the pasted text
 * @param at offset of a backslash, an ampersand, a `<` or the escape character
 * @example
 * escapeAt('You&rsquo;re', 3); // { code: 39, end: 10 }
 */
export const escapeAt = (text: string, at: number): Escape => {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) return backslashAt(text, at);
  if (code === 38) return entityAt(text, at);
  if (code === 60) return tagAt(text, at);
  const colour = stickyMatch(COLOUR, text, at);
  return { code: SPACE, end: at + Math.max(colour?.[0].length ?? 1, 1) };
};
