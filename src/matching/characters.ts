/** How a code unit takes part in words. */
export const GAP = 0;
export const LETTER = 1;
/** Never parts a word and is never part of one: apostrophes, invisible marks, combining accents. */
export const SKIPPED = 2;
/** A sign of a script written without spaces: a word of its own. */
export const SIGN = 3;
/** The meaning depends on what follows: a backslash, an ampersand, a `<` or the escape character. */
export const ESCAPE = 4;

const asciiClass = (code: number): number => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
    return LETTER;
  }
  if (code === 39) return SKIPPED;
  return code === 92 || code === 38 || code === 60 || code === 0x1b ? ESCAPE : GAP;
};

/** General punctuation, arrows, box drawing, symbols. */
const symbolClass = (code: number): number => {
  const invisible =
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069);
  return invisible || code === 0x2018 || code === 0x2019 || code === 0x2032 ? SKIPPED : GAP;
};

/** Compatibility forms: variation selectors, the byte order mark, full-width letters. */
const compatibilityClass = (code: number): number => {
  if (code <= 0xfaff) return SIGN;
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xff07) return SKIPPED;
  if (code >= 0xff01 && code <= 0xff5e) {
    return asciiClass(code - 0xfee0) === LETTER ? LETTER : GAP;
  }
  return code >= 0xff66 && code <= 0xff9d ? LETTER : GAP;
};

/** Everything from 128 on, by ranges: a test per unit, because a paste can be a megabyte of box drawing. */
const wideClass = (code: number): number => {
  if (code < 0xc0) return code === 0xad || code === 0xb4 ? SKIPPED : GAP;
  if (code < 0x300) {
    if (code === 0xd7 || code === 0xf7) return GAP;
    return code === 0x2bc ? SKIPPED : LETTER;
  }
  if (code < 0x370) return SKIPPED;
  if (code < 0x2000) return LETTER;
  if (code < 0x2c00) return symbolClass(code);
  if (code < 0x2e00) return LETTER;
  if (code < 0x3040) return GAP;
  if (code < 0xa000) return SIGN;
  if (code < 0xd7a4) return LETTER;
  return code < 0xf900 ? GAP : compatibilityClass(code);
};

const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * For each unit below 128 its comparable letter, or where it is none its class, which is always less: one look-up, without
 * a call, for most units of most pastes.
 */
export const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  asciiClass(code) === LETTER ? smallLetter(code) : asciiClass(code),
);

/**
 * How a code unit takes part in words: `GAP`, `LETTER`, `SKIPPED`, `SIGN` or `ESCAPE`.
 *
 * @param code a UTF-16 code unit; lone surrogates are gaps
 * @example
 * characterClass(0x2502); // 0: a terminal's border is a gap
 */
export const characterClass = (code: number): number =>
  code < 128 ? asciiClass(code) : wideClass(code);

/**
 * The comparable form of a letter: small, and ASCII where it is a full-width form.
 *
 * @example
 * foldCode(0xff21); // 97: the full-width A is an a
 */
export const foldCode = (code: number): number => {
  if (code < 128) return smallLetter(code);
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
};
