import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { expect, it } from 'vitest';
import type { AnyEntry } from '../../src/catalogue/content.ts';
import { proseOf } from '../../src/catalogue/proseOf.ts';
import { root } from '../../src/cli/root.ts';
import { content } from '../support/content.ts';

/** Names and words of the trade that no dictionary has, one a line. */
const LIST = 'content/spelling.txt';

const allowed = new Set(readFileSync(join(root, LIST), 'utf8').trim().split('\n'));
const english = nspell({
  aff: Buffer.from(dictionary.aff),
  dic: Buffer.from(dictionary.dic),
});

/** What is no prose of ours: code, quoted messages, references, tags, addresses. */
const FOREIGN: readonly RegExp[] = [
  /```[^`]*```|`[^`]*`|"[^"\n]*"/g,
  /\[c\d+\]|\]\([^)]*\)|<[a-z/][^<>]*>|\{\w+\}/g,
  /(?<!\S)[^\s./_@:]*[./_@:]+\w\S*/g,
];

/** A capital letter within a word makes a name of a program or of code of it. */
const IDENTIFIER = /\p{Ll}\p{Lu}/u;

const wordsOf = (prose: string): string[] =>
  (
    FOREIGN.reduce((rest, foreign) => rest.replaceAll(foreign, ' '), prose).match(
      /\p{L}+(?:['’]\p{L}+)*/gu,
    ) ?? []
  )
    .map((word) => word.replace('’', "'").replace(/'s$/, ''))
    .filter((word) => !IDENTIFIER.test(word));

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part: unknown) => textsOf(part));
};

const { variants, wrappers, families, pools, fixes, tools, guides, lookalikes } = content;
const entries: AnyEntry[] = [
  ...[...variants, ...wrappers, ...families, ...pools, ...fixes],
  ...[...tools, ...guides, ...lookalikes, ...content.questions],
];

/** Every word of the prose, and where it stands first. */
const places = new Map<string, string>();
const note = (place: string, prose: string): void => {
  for (const word of wordsOf(prose)) if (!places.has(word)) places.set(word, place);
};
for (const entry of entries) {
  for (const { field, prose } of proseOf(entry)) note(`${entry.file}, ${field}`, prose);
}
for (const { id, text } of content.claims) note(`claim ${id}`, text);
for (const { id, text } of content.events) note(`event ${id}`, text);
const strings = join(root, 'src/strings');
for (const file of readdirSync(strings)) {
  const module: unknown = await import(/* @vite-ignore */ join(strings, file));
  for (const text of textsOf(module)) note(`src/strings/${file}`, text);
}

it('every word of our prose is English, or a name that the list has', () => {
  const unknown = [...places].filter(([word]) => !english.correct(word) && !allowed.has(word));
  expect(unknown.map(([word, place]) => `${word}: ${place}`)).toEqual([]);
  expect(places.size).toBeGreaterThan(3000);
});

it('the list holds nothing that no prose needs, in the order of the alphabet', () => {
  const needed = [...allowed].filter((word) => places.has(word) && !english.correct(word));
  expect([...allowed]).toEqual(needed.toSorted((a, b) => a.localeCompare(b, 'en')));
});
