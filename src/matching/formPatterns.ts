import type { FormKind } from './types.ts';

/**
 * Where a form shows: what stands before the message on its line, all of its lines, the message itself, or what stands around
 * it on other lines too.
 */
export type FormPlace = 'head' | 'lines' | 'message' | 'nearby';

/** What forms look like, and where. All repeats are bounded. */
export const FORM_PATTERNS: readonly (readonly [FormKind, FormPlace, RegExp])[] = [
  ['tags', 'lines', /<\/?[a-z][^<>]{0,300}>/i],
  ['entities', 'lines', /&#?\w{2,8};/],
  ['quote', 'head', /^\s{0,9}>/],
  ['codes', 'lines', /(?:\u001b|\\(?:u001b|x1b|033|e))[[\]][\d;]{0,24}[a-z]?/i],
  ['borders', 'lines', /[\u2500-\u257f]+/],
  ['gutter', 'head', /^\s{0,9}[⎿●⏺✻✽✢▎▌❯]/],
  // Before other words in capitals, "ERROR" is one of them.
  ['log', 'head', /\d\d:\d\d:\d\d|^\W?(?:DEBUG|INFO|WARN|ERROR)(?!\s[A-Z]{2})|\b(?:level|msg)=/],
  ['numbers', 'head', /^\s{0,9}\d{1,6}(?:\s{2}|\s{0,3}[│|:]\s)|^[^\s:]{1,200}\.\w{1,9}:\d{1,7}:/],
  ['stack', 'nearby', /^[ \t]{0,40}(?:at \S[^\n]{0,300}:\d+\)?|File "[^"\n]{1,300}", line \d+)/m],
  ['full-width', 'message', /[\uff10-\uff19\uff21-\uff3a]+/i],
  ['no-break', 'message', /[\u00a0\u202f]/],
  // Without those that join emoji and Persian letters.
  ['invisible', 'lines', /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/],
];
