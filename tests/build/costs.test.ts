import { describe, expect, test } from 'vitest';
import { costBook } from '../../src/costs/costBook.ts';
import { settingsFrom } from '../../src/costs/settings.ts';
import { waysToPay } from '../../src/costs/waysToPay.ts';
import { amountOf } from '../../src/islands/cost-calculator/drawWays.ts';
import { sentencesOf } from '../../src/islands/cost-calculator/sentences.ts';
import { content } from '../support/content.ts';
import { base, pageFinder, textOf, valuesOf } from './html.ts';

const book = costBook(content.costs);
const pageAt = await pageFinder();
const html = pageAt('costs/');

/** What stands between the beginning of a section and the next. */
const sectionOf = (id: string): string =>
  html.split('<section id="').find((part) => part.startsWith(`${id}"`)) ?? '';
const rowsOf = (part: string): string[] =>
  (part.split('<tbody')[1] ?? '')
    .split('<tr')
    .slice(1)
    .map((row) => `<tr${row}`);

test('the free checks stand before anything that is reckoned', () => {
  expect(html.indexOf('id="before"')).toBeGreaterThan(0);
  expect(html.indexOf('id="before"')).toBeLessThan(html.indexOf('<cost-calculator'));
  expect(sectionOf('before').match(/<li/g)?.length).toBeGreaterThanOrEqual(3);
});

test('without script the usual settings are reckoned as an example', () => {
  const [month, lasts] = sentencesOf(book, settingsFrom({}, book));
  const text = textOf(sectionOf('calculator'));
  expect(text).toContain(month);
  expect(text).toContain(lasts);
});

describe.each(['calculator', 'hour', 'lasts', 'month', 'reload', 'plans', 'prices', 'ranges'])(
  'the table of "%s"',
  (id) => {
    const rows = rowsOf(sectionOf(id));

    test('has rows, each with the evidence that its figures rest on', () => {
      expect(rows.length).toBeGreaterThanOrEqual(3);
      for (const row of rows) expect(valuesOf(row, 'href').join(' '), row).toMatch(/#c\d{3}/);
    });
  },
);

test('every kind of use and every model has its fixed case', () => {
  const hours = textOf(sectionOf('hour'));
  for (const { name } of [...book.models, ...book.patterns]) expect(hours).toContain(name);
  const usual = settingsFrom({}, book);
  const months = textOf(sectionOf('month'));
  for (const { id } of book.patterns) {
    const [credits] = waysToPay(book, { ...usual, pattern: id });
    expect(months).toContain(credits && amountOf(credits));
  }
});

test('says plainly that the limits of plans are not published as numbers', () => {
  expect(textOf(sectionOf('left-out'))).toContain('never token counts');
  expect(textOf(sectionOf('calculator'))).toContain('not published as a number');
});

test.each([
  'guides/',
  'guides/which-way-to-pay/',
  'guides/spending-less/',
  'pools/usage-credits/',
  'pools/console-credits/',
  'fixes/add-usage-credits/',
  'fixes/set-auto-reload/',
  'fixes/buy-a-usage-bundle/',
  'fixes/raise-monthly-spend-limit/',
])('%s leads here from its text', (path) => {
  const main = pageAt(path).split('<main')[1]?.split('</main>')[0] ?? '';
  expect(valuesOf(main, 'href')).toContain(`${base}costs/`);
});
