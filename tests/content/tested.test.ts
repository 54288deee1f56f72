import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpusRecordSchema, namedPairsSchema } from '../../src/schemas/tested.ts';
import { content } from '../support/content.ts';

const { variants, wrappers, lookalikes } = content;
const slugs = new Set([...variants, ...wrappers, ...lookalikes].map(({ slug }) => slug)).add(
  'none',
);

const read = (file: string): unknown => parse(readFileSync(`content/tested/${file}`, 'utf8'));
const { pairs } = namedPairsSchema.parse(read('pairs.yaml'));
const { ours, others, confusions } = corpusRecordSchema.parse(read('corpus.json'));

it('every published confusion is of entries that exist', () => {
  const named = [...pairs, ...confusions].flatMap(({ slug, answered }) => [slug, answered]);
  expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
});

it('the confusions of real pastes are as many as the figures say', () => {
  const times = confusions.reduce((all, one) => all + one.times, 0);
  expect(times).toBe(ours.pastes - ours.first + others.claimed);
});
