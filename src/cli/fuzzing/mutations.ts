import fc from 'fast-check';
import { DIRTY_SHAPES } from '../../shapes/dirtyShapes.ts';
import { noise } from './pastes.ts';

/** One thing that is done to a text. */
export type Mutation = (text: string) => string;

/** A longer text is cut to this, so that repeated repeats do not take all the time. */
const MOST = 20_000;

/** A place in any text, in thousandths of it. */
const share = fc.nat(1000);
const at = (text: string, thousandths: number): number =>
  Math.floor((text.length * thousandths) / 1000);

const insert = (text: string, place: number, more: string): string =>
  text.slice(0, at(text, place)) + more + text.slice(at(text, place));

/** Two places of a text, in order. */
const between = (text: string, one: number, other: number): [start: number, end: number] => [
  at(text, Math.min(one, other)),
  at(text, Math.max(one, other)),
];

const cuts: fc.Arbitrary<Mutation>[] = [
  fc.tuple(share, share).map(
    ([one, other]) =>
      (text) =>
        text.slice(...between(text, one, other)),
  ),
  fc.tuple(share, share).map(([one, other]) => (text) => {
    const [start, end] = between(text, one, other);
    return text.slice(0, start) + text.slice(end);
  }),
  fc.tuple(share, share, share).map(([one, middle, other]) => (text) => {
    const [start, end] = between(text, one, other);
    const cut = start + at(text.slice(start, end), middle);
    return text.slice(0, start) + text.slice(cut, end) + text.slice(start, cut) + text.slice(end);
  }),
  fc.tuple(share, share, fc.integer({ min: 2, max: 30 })).map(([one, other, times]) => (text) => {
    const [start, end] = between(text, one, other);
    return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
  }),
];

const marks = fc.constantFrom(
  ...['\ud800', '\udc00', '\0', '\u0007', '\u001b[', '\u001b]8;;', '\u009b', '\u200b', '\u0301'],
  ...[
    '\r',
    '\n',
    '\t',
    '\u2028',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\\',
    '"',
    "'",
    '&#',
    '<',
    '{',
    '│ ',
  ],
);

const insertions: fc.Arbitrary<Mutation>[] = [
  noise.map((lines) => `\n${lines}\n`),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(marks, fc.integer({ min: 1, max: 60 })).map(([mark, times]) => mark.repeat(times)),
  fc
    .tuple(fc.constantFrom('a', 'İ', '額', 'limit', '0'), fc.integer({ min: 100, max: 2000 }))
    .map(([part, times]) => part.repeat(times)),
].map((more) =>
  fc.tuple(share, more).map(
    ([place, what]) =>
      (text) =>
        insert(text, place, what),
  ),
);

const nest = (text: string, depth: number, wrap: Mutation): string => {
  let nested = text;
  for (let level = 0; level < depth && nested.length < MOST; level++) nested = wrap(nested);
  return nested;
};

const wraps: readonly Mutation[] = [
  (text) => JSON.stringify(text),
  (text) => JSON.stringify({ error: { message: text } }),
  (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"'),
  (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;'),
  (text) => `{"a":[${text}]}`,
];

const wholes: fc.Arbitrary<Mutation>[] = [
  fc.tuple(fc.constantFrom(...wraps), fc.integer({ min: 1, max: 12 })).map(
    ([wrap, depth]) =>
      (text) =>
        nest(text, depth, wrap),
  ),
  fc.integer({ min: 1, max: 3000 }).map((depth) => (text) => '{"a":'.repeat(depth) + text),
  fc.constantFrom(...DIRTY_SHAPES).map(([, dress]) => dress),
];

/**
 * Anything that is done to a paste between the client that printed it and the box into which it is put, and worse.
 *
 * @param messages what is spliced into other texts
 */
export const mutation = (messages: readonly string[]): fc.Arbitrary<Mutation> => {
  const splice = fc.tuple(share, fc.constantFrom(...messages)).map(
    ([place, message]): Mutation =>
      (text) =>
        insert(text, place, message),
  );
  return fc
    .oneof(...cuts, ...insertions, ...wholes, splice)
    .map((change) => (text) => change(text).slice(0, MOST));
};
