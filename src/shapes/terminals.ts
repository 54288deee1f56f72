import type { DirtyShape } from './dirtyShapes.ts';
import { anywhere, atWordEnds, everyLine, inGutter } from './wrapLines.ts';

const ESC = '\u001b';
/** The same character as JSON and shells write it. */
const ESC_TEXT = String.raw`\u001b`;

const coloured = (text: string, esc: string): string =>
  `${esc}[1m${esc}[31m${text.replaceAll(' ', ` ${esc}[39m${esc}[38;5;208m`)}${esc}[0m`;

const link = (text: string): string =>
  `${ESC}]8;;https://example.org${ESC}\\${text}${ESC}]8;;${ESC}\\`;

const boxed = (text: string, width: number): string => {
  const rule = '─'.repeat(width + 2);
  const rows = text.split('\n').map((line) => `│ ${line.padEnd(width)} │`);
  return [`╭${rule}╮`, ...rows, `╰${rule}╯`].join('\n');
};

/** Of a message of two or three words, a break in one leaves too little that could be recognised. */
const hasFourWords = (message: string): boolean =>
  message.split(' ').filter((word) => /[a-z]{2}/i.test(word)).length >= 4;

const BROKEN: readonly DirtyShape[] = [40, 60, 80].map((width): DirtyShape => [
  `gutter, broken at ${String(width)} in mid-word`,
  (message) => inGutter(anywhere(message, width)),
  hasFourWords,
]);

/** What terminals do to a message. */
export const TERMINALS: readonly DirtyShape[] = [
  ['colour codes', (message) => coloured(message, ESC)],
  ['colour codes as text', (message) => coloured(message, ESC_TEXT)],
  ['colour codes as octal text', (message) => coloured(message, String.raw`\033`)],
  ['terminal link', (message) => link(message)],
  ['box with borders', (message) => boxed(atWordEnds(message, 56), 56)],
  ['box with borders, broken in mid-word', (message) => boxed(anywhere(message, 56), 56)],
  ...BROKEN,
  [
    'broken in mid-word with a border',
    (message) => everyLine(anywhere(message, 37), '│ '),
    hasFourWords,
  ],
  [
    'line numbers',
    (message) => everyLine(atWordEnds(message, 40), (line) => `${String(line + 101)}  `),
  ],
  [
    'line numbers with a border',
    (message) => everyLine(atWordEnds(message, 40), (line) => ` ${String(line + 7)} │ `),
  ],
  ['lines joined without a space', (message) => atWordEnds(message, 80).replaceAll('\n', '')],
  [
    'trailing spaces',
    (message) => everyLine(atWordEnds(message, 40), '').replaceAll('\n', '      \n') + '     ',
  ],
  ['Windows line ends', (message) => `${atWordEnds(message, 40)}\n`.replaceAll('\n', '\r\n')],
  ['tabs between words', (message) => message.replaceAll(' ', '\t')],
  ['prompt after it', (message) => `● ${message}\n\n❯ try again\n  ? for shortcuts`],
  ['spinner before it', (message) => `✻ Thinking… (12s · esc to interrupt)\r${message}`],
];
