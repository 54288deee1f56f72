import { describe, expect, it } from 'vitest';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { match } from '../../src/matching/match.ts';
import type { Form, FormKind } from '../../src/matching/types.ts';
import { DIRTY_SHAPES } from '../../src/shapes/dirtyShapes.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const messages = fullMessages(content, [0]).map(({ text }) => text);

/** What is seen through in a shape: always, and with some messages. */
interface Seen {
  readonly always: readonly FormKind[];
  readonly depth?: number;
  readonly sometimes?: readonly FormKind[];
}

const always = (...kinds: FormKind[]): Seen => ({ always: kinds });

/** Of every shape that is not named here, nothing: a list's mark, a cell, a sentence around it change nothing in a message. */
const SEEN: Readonly<Record<string, Seen>> = {
  'log level before it': always('log'),
  JSON: always('json'),
  'JSON on many lines': always('json'),
  'JSON after a status': always('json'),
  'JSON with escaped apostrophes': always('json'),
  'JSON in a string': { ...always('json'), depth: 1 },
  'JSON in a string in a string': { ...always('json'), depth: 2 },
  'JSON in three strings': { ...always('json'), depth: 3 },
  'Python dict': always('python'),
  'Python dict with escaped apostrophes': always('python'),
  'Python bytes': always('json'),
  'JavaScript object': always('object'),
  'Python SDK trace': always('python', 'stack'),
  'TypeScript SDK trace': always('json', 'stack'),
  'Rust debug form': always('object'),
  'log line': always('log'),
  'system log': always('log'),
  'container log': always('json'),
  'key and value log': always('log'),
  'server-sent event': always('json'),
  XML: { always: ['tags'], sometimes: ['entities'] },
  'found by grep': always('numbers'),
  'Markdown quote': always('quote'),
  'Markdown quote on many lines': always('quote'),
  'code fence': always('code'),
  'inline code': always('code'),
  'HTML with numeric entities': { always: ['tags'], sometimes: ['entities'] },
  'HTML with named entities': { always: ['tags'], sometimes: ['entities'] },
  'HTML with spaces as entities': always('entities'),
  'HTML with a line break in it': always('tags'),
  'mail quoted twice': always('quote'),
  'mail in quoted lines of one word': always('quote'),
  'colour codes': always('codes'),
  'colour codes as text': always('codes'),
  'colour codes as octal text': always('codes'),
  'terminal link': always('codes'),
  'box with borders': always('borders'),
  'box with borders, broken in mid-word': { always: ['borders'], sometimes: ['broken'] },
  'gutter, broken at 40 in mid-word': { always: ['gutter'], sometimes: ['broken'] },
  'gutter, broken at 60 in mid-word': { always: ['gutter'], sometimes: ['broken'] },
  'gutter, broken at 80 in mid-word': { always: ['gutter'], sometimes: ['broken'] },
  'broken in mid-word with a border': { always: ['borders'], sometimes: ['broken'] },
  'line numbers': always('numbers'),
  'line numbers with a border': always('numbers', 'borders'),
  'lines joined without a space': { always: [], sometimes: ['glued'] },
  'prompt after it': always('gutter'),
  'spinner before it': always('gutter'),
  'no-break spaces': always('no-break'),
  'narrow no-break spaces': always('no-break'),
  'zero-width spaces between words': always('invisible'),
  'zero-width spaces in words': always('invisible'),
  'soft hyphens in words': always('invisible'),
  'byte order mark before it': always('invisible'),
  'direction marks around it': always('invisible'),
  'full-width forms': always('full-width'),
  'repeated by a log': always('log'),
};

const formsOf = (paste: string): readonly Form[] => match(paste, compiled).forms;

/** Messages that hold marks themselves would be seen through them as well; a third of the others is enough. */
const plain = messages
  .filter((text) => formsOf(text).length === 0 && !/["`{}[\]*]/.test(text))
  .filter((_, i) => i % 3 === 0);

const faultsOf = (paste: string, { always: wanted, depth, sometimes = [] }: Seen): string[] => {
  const forms = formsOf(paste);
  const kinds = new Set(forms.map(({ kind }) => kind));
  return [
    ...wanted.filter((kind) => !kinds.has(kind)).map((kind) => `${kind} is not named: ${paste}`),
    ...forms
      .filter(({ kind }) => ![...wanted, ...sometimes].includes(kind))
      .map(({ kind, start, end }) => `"${paste.slice(start, end)}" is called ${kind}: ${paste}`),
    ...forms
      .filter((form) => form.kind === 'json' && form.depth !== depth)
      .map((form) => `JSON is said to stand in ${String(form.depth)} strings: ${paste}`),
  ];
};

describe('what a message was seen through is named', { timeout: 60_000 }, () => {
  const shapes = DIRTY_SHAPES.map(([name, dress, suits]) => ({ name, dress, suits }));

  it.each(shapes)('$name', ({ name, dress, suits = () => true }) => {
    const dressed = plain.filter(suits).map((message) => ({ message, paste: dress(message) }));
    const changed = dressed.filter(({ message, paste }) => name === 'bare' || paste !== message);
    expect(changed).not.toEqual([]);
    const seen = SEEN[name] ?? always();
    expect(changed.flatMap(({ paste }) => faultsOf(paste, seen)).slice(0, 5)).toEqual([]);
  });

  it('of every shape that the table names', () => {
    const names = new Set(DIRTY_SHAPES.map(([name]) => name));
    expect(Object.keys(SEEN).filter((name) => !names.has(name))).toEqual([]);
  });
});

/** A message broken into two lines in its middle, and whether that parts a word. */
const brokenInTwo = (text: string) => {
  const middle = text.length >> 1;
  const paste = `${text.slice(0, middle)}\n${text.slice(middle)}`;
  return { paste, middle, isWord: /^[a-z\d'’]{2}$/i.test(text.slice(middle - 1, middle + 1)) };
};

it('every word that a line break parts is named, and nothing else is', () => {
  const answered = plain.map(brokenInTwo).filter(({ paste, middle }) => {
    const [first] = match(paste, compiled).matches;
    return first?.spans.some(({ start, end }) => start < middle && middle < end);
  });
  const wrong = answered.filter(({ paste, middle, isWord }) => {
    const broken = formsOf(paste).filter(({ kind }) => kind === 'broken');
    return isWord !== broken.some(({ start, end }) => start < middle && middle < end);
  });
  expect(wrong).toEqual([]);
  expect(answered.filter(({ isWord }) => isWord).length).toBeGreaterThan(50);
});
