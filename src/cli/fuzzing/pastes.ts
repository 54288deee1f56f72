import fc from 'fast-check';
import { DIRTY_SHAPES } from '../../shapes/dirtyShapes.ts';

/** Signs that begin, end or break escapes, tags and control sequences. */
const HOSTILE = [
  ...[
    '"',
    "'",
    '\\',
    '&',
    '<',
    '>',
    '\u001b',
    '\u001b[',
    '\u001b]',
    String.raw`\u`,
    String.raw`\x1`,
    '&amp;',
    '&#',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u200b',
    '\u0301',
    '\0',
    '\r\n',
    '│',
    '{"',
    '}}',
    '$',
    'req_',
    'resets in ',
    '<br',
    '額',
  ],
];

/** Lines of logs and letters that say nothing of any message, and begin with no word with which a cut one could go on. */
const NOISE = [
  'GET /index.html 304 in 7 ms',
  'npm warn deprecated inflight@1.0.6: leaks memory',
  'Lorem ipsum dolor sit amet, consetetur sadipscing elitr',
  '   11 | const kettle = new Kettle("blue");',
  '2026-09-21T14:03:11.482Z DEBUG cache warm, 14 keys',
  'Guten Morgen, hier regnet es seit Tagen.',
  '今天天气很好。',
  '----------------------------------------',
  '',
];

/** Some unrelated lines. */
export const noise = fc
  .array(fc.constantFrom(...NOISE), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

/**
 * A message in one of the dirty shapes.
 *
 * @param messages messages as readers see them
 */
export const dressed = (messages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...messages), fc.constantFrom(...DIRTY_SHAPES))
    .map(([message, [, dress]]) => dress(message));

/**
 * Any text: random units, hostile signs in long runs, and whole, cut and dressed messages, in any order.
 *
 * @param messages messages as readers see them
 */
export const anyPaste = (messages: readonly string[]): fc.Arbitrary<string> => {
  const run = fc
    .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 400 }))
    .map(([sign, count]) => sign.repeat(count));
  const piece = fc
    .tuple(fc.constantFrom(...messages), fc.nat(200), fc.nat(200))
    .map(([message, start, size]) => message.slice(start % message.length).slice(0, size));
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    run,
    piece,
    fc.constantFrom(...messages),
    dressed(messages),
    fc.constantFrom('\n', ' ', '. ', '"'),
  );
  return fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));
};
