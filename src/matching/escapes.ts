/** What an escape stands for, and where the text goes on behind it. */
export interface Escape {
  /** The code unit meant; 32 where the escape only parts words. */
  readonly code: number;
  readonly end: number;
}

const SPACE = 32;
const APOSTROPHE = 39;
const BACKSLASH = 92;

/** Entities that stand for an apostrophe; every other one parts words. */
const APOSTROPHE_ENTITIES = new Set(['#39', '#x27', '#8217', '#x2019', 'apos', 'rsquo', 'lsquo']);
const ENTITY = /&(#?\w{2,8});/y;
const COLOUR =
  /\u001b(?:\[[0-?]{0,24}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|.)?/y;
const HEX4 = /[0-9a-f]{4}/iy;

const stickyMatch = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const entityAt = (text: string, at: number): Escape => {
  if (!/[#a-z]/i.test(text.charAt(at + 1))) return { code: SPACE, end: at + 1 };
  const entity = stickyMatch(ENTITY, text, at);
  if (entity === null) return { code: SPACE, end: at + 1 };
  const name = (entity[1] ?? '').toLowerCase();
  return { code: APOSTROPHE_ENTITIES.has(name) ? APOSTROPHE : SPACE, end: at + entity[0].length };
};

/** `\n`, `\"`, `\u2019` and the like behind any number of backslashes, as JSON in JSON in JSON has them. */
const backslashAt = (text: string, at: number): Escape => {
  let next = at;
  while (text.charCodeAt(next) === BACKSLASH) next++;
  const char = text.charAt(next);
  if (char === 'n' || char === 'r' || char === 't') return { code: SPACE, end: next + 1 };
  if (char === "'") return { code: APOSTROPHE, end: next + 1 };
  if (char === 'u' && stickyMatch(HEX4, text, next + 1) !== null) {
    const code = Number.parseInt(text.slice(next + 1, next + 5), 16);
    if (code !== 0x1b) return { code, end: next + 5 };
    const colour = stickyMatch(/\[[0-?]{0,24}[@-~]/y, text, next + 5);
    return { code: SPACE, end: next + 5 + (colour?.[0].length ?? 0) };
  }
  return { code: SPACE, end: next };
};

/**
 * Reads the escape that begins at an offset: a backslash, an HTML entity or a terminal's control sequence.
 *
 * @param text the pasted text
 * @param at offset of a backslash, an ampersand or the escape character
 * @example
 * escapeAt('You&rsquo;re', 3); // { code: 39, end: 10 }
 */
export const escapeAt = (text: string, at: number): Escape => {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) return backslashAt(text, at);
  if (code === 38) return entityAt(text, at);
  const colour = stickyMatch(COLOUR, text, at);
  return { code: SPACE, end: at + Math.max(colour?.[0].length ?? 1, 1) };
};
