import type { DirtyShape } from './dirtyShapes.ts';

const fullWidth = (text: string): string =>
  text
    .replaceAll(/[\u0021-\u007e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');

const curly = (text: string): string =>
  `“${text.replaceAll("'", '’').replaceAll(/"([^"]*)"/g, '“$1”')}”`;

/** Something after every third letter of every word. */
const within = (text: string, mark: string): string =>
  text.replaceAll(/[a-z]{3}(?=[a-z])/gi, `$&${mark}`);

/** What fonts, keyboards and copying do to letters. */
export const LETTERS: readonly DirtyShape[] = [
  ['curly quotes', curly],
  ['grave accents for apostrophes', (message) => message.replaceAll("'", '´')],
  ['no apostrophes', (message) => message.replaceAll("'", '')],
  ['no-break spaces', (message) => message.replaceAll(' ', '\u00a0')],
  ['narrow no-break spaces', (message) => message.replaceAll(' ', '\u202f')],
  ['zero-width spaces between words', (message) => message.replaceAll(' ', ' \u200b')],
  ['zero-width spaces in words', (message) => within(message, '\u200b')],
  ['soft hyphens in words', (message) => within(message, '\u00ad')],
  ['byte order mark before it', (message) => `\ufeff${message}`],
  ['direction marks around it', (message) => `\u2067\u202a${message}\u202c\u2069`],
  ['full-width forms', fullWidth],
  ['upper case', (message) => message.toUpperCase()],
  ['lower case', (message) => message.toLowerCase()],
  ['double spaces', (message) => message.replaceAll(' ', '  ')],
  ['long dashes for short ones', (message) => message.replaceAll(' - ', ' — ')],
  ['no full stops', (message) => message.replaceAll(/\.(?=\s|$)/g, '')],
];
