import { expect, test } from 'vitest';
import { plainProse } from '../../src/catalogue/parseProse.ts';
import { meterStrings } from '../../src/strings/entries.ts';
import { content } from '../support/content.ts';
import { pageFinder, saidIn } from './html.ts';

const pageAt = await pageFinder();

/** Words without the blanks between them, which tags and line breaks move. */
const run = (text: string): string => text.replaceAll(/\s+/g, '');

const wordsOf = (path: string): string => run(saidIn(pageAt(path)));

/** Prose as it is read: without marks of markup, and code without its quotes. */
const saidOf = (prose: string): string => run(plainProse(prose).replaceAll('`', ''));

const label = `<dt>${meterStrings.whichMeter}</dt>`;

const refusals = content.variants.filter(
  ({ facts }) => facts.pool !== null && facts.severity === 'refusal',
);

test.each(refusals)('$slug says which meter blocked and how to see it', ({ slug, facts }) => {
  const pool = content.pools.find((one) => one.slug === facts.pool);
  const reading = facts.reading ?? pool?.facts.reading;
  const words = wordsOf(`errors/${slug}/`);
  expect(pageAt(`errors/${slug}/`)).toContain(label);
  expect(words).toContain(run(`${meterStrings.whichMeter}${pool?.facts.title ?? '?'}`));
  expect(words).toContain(saidOf(reading?.look ?? '?'));
  expect(words).toContain(saidOf(reading?.ifCause ?? '?'));
  expect(words).toContain(saidOf(reading?.ifNot ?? '?'));
});

test.each(content.pools)('the page of $slug says the same with its evidence', ({ slug, facts }) => {
  const words = wordsOf(`pools/${slug}/`);
  for (const said of Object.values(facts.reading)) expect(words).toContain(saidOf(said));
});

test('a warning names no meter that blocked', () => {
  const warnings = content.variants.filter(({ facts }) => facts.severity === 'warning');
  expect(warnings.length).toBeGreaterThan(0);
  const naming = warnings.filter(({ slug }) => pageAt(`errors/${slug}/`).includes(label));
  expect(naming.map(({ slug }) => slug)).toEqual([]);
});
