import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/catalogue/readContent-fs.ts';
import { costBook } from '../../../src/costs/costBook.ts';
import { settingsFrom } from '../../../src/costs/settings.ts';
import { drawCites } from '../../../src/islands/cost-calculator/Reckoning.ts';
import type { Drawn, Piece } from '../../../src/islands/cost-calculator/drawn.ts';
import { drawResult } from '../../../src/islands/cost-calculator/drawResult.ts';
import { sentencesOf } from '../../../src/islands/cost-calculator/sentences.ts';

const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
const notes = Object.fromEntries(book.notes.map(({ id, text }) => [id, [text]]));

const settingsOf = (said: Record<string, string>) => settingsFrom(said, book);
const resultOf = (said: Record<string, string> = {}): Drawn[] =>
  drawResult({ book, citations: ['c003'], notes, settings: settingsOf(said) });

const all = (pieces: readonly Piece[], tag: string): Drawn[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : [...(piece.tag === tag ? [piece] : []), ...all(piece.children, tag)],
  );
const textOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece : piece.children.map(textOf).join('');

const barsOf = (result: readonly Piece[]): Drawn[] =>
  all(result, 'div').filter(({ attributes }) => attributes.class === 'bar');

describe('the sentences', () => {
  it('say the month and the balance as ranges, with two figures each', () => {
    expect(sentencesOf(book, settingsOf({ hours: '2', days: '10', balance: '100' }))).toEqual([
      'About $100 to $200 a month at list price: 2 hours a day on 10 days, gulp use of Black tea.',
      'A balance of $100 lasts about 5 to 10 days of such use.',
    ]);
  });

  it.each([
    ['hours, where it does not last a day', '10', 'A balance of $10 lasts about 1 to 2 hours'],
    ['minutes, where it does not last an hour', '1', 'A balance of $1 lasts about 6 to 12 minutes'],
    ['a balance to the cent', '12.345', 'A balance of $12.35 lasts about 1.2 to 2.5 hours'],
    ['no figure for next to nothing', '0.01', 'A balance of $0.01 lasts less than a minute of'],
    ['nothing, without a balance', '0', 'requests are refused at once'],
    ['nothing, with less than a cent', '1e-7', 'requests are refused at once'],
    ['no figure beyond a year', '100000', 'A balance of $100,000 lasts more than a year of'],
    ['the end that is within a year', '5000', 'lasts about 170 days to more than a year of'],
  ])('say %s', (_, balance, says) => {
    expect(sentencesOf(book, settingsOf({ hours: '3', balance }))[1]).toContain(says);
  });

  it('say one hour and one day', () => {
    const [month, lasts] = sentencesOf(book, settingsOf({ hours: '1', days: '1', pattern: 'sip' }));
    expect(month).toContain('1 hour a day on 1 day, sip use');
    expect(lasts).toContain('about 10 days');
    const [, one] = sentencesOf(book, settingsOf({ hours: '1', pattern: 'sip', balance: '5' }));
    expect(one).toContain('about 1 day of');
  });

  it('are followed by what to know of them', () => {
    const first = (said: Record<string, string>): string =>
      resultOf(said).slice(0, 2).map(textOf).join(' ');
    expect(first({})).toContain('Know this.');
    expect(first({ tool: 'program' })).not.toContain('Know this.');
    expect(first({ balance: '100000' })).toContain('Drink it soon.');
    expect(first({ balance: '100' })).not.toContain('Drink it soon.');
  });
});

describe('picture and table', () => {
  it('say the same, row by row', () => {
    const result = resultOf({ hours: '2', days: '10' });
    const rows = all(result, 'tr')
      .slice(1)
      .map((row) => [...all([row], 'th'), ...all([row], 'td')])
      .map(([head, cell]) =>
        [all(head ? [head] : [], 'a')[0], cell].map((one) => (one ? textOf(one) : '')),
      );
    const bars = barsOf(result).map((bar) => [...all([bar], 'dt'), ...all([bar], 'dd')]);
    expect(rows).toEqual(bars.map((bar) => bar.map(textOf)));
    expect(rows[0]).toEqual(['Usage credits', 'about $100 to $200']);
  });

  it('draws each bar from the least to the most, on one scale, within the picture', () => {
    const [credits, bundles] = all(resultOf({ hours: '2', days: '10' }), 'rect').map(
      ({ attributes }) => [attributes.x, attributes.width],
    );
    expect(credits).toEqual(['50%', '50%']);
    expect(bundles).toEqual(['45%', '45%']);
  });

  it('marks the price of a plan by another shape', () => {
    const rings = all(resultOf(), 'circle');
    expect(rings).toHaveLength(book.plans.length);
  });

  it('cites the evidence in every row', () => {
    const rows = all(resultOf(), 'tr').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(all([row], 'a').map(({ attributes }) => attributes.href)).toContain('#c003');
    }
  });

  it('says the notes of a way beside it', () => {
    const texts = all(resultOf({ plan: 'none' }), 'td').map(textOf);
    expect(texts).toContain(book.notes.find(({ id }) => id === 'with-plan')?.text);
  });
});

it('offers to a program the key alone', () => {
  expect(barsOf(resultOf({ tool: 'program' }))).toHaveLength(1);
});

it('cites a claim once, and none that the page does not hold', () => {
  const cites = drawCites(['c003', 'c001', 'c003'], ['c002', 'c003']);
  expect(cites.map(textOf)).toEqual(['2']);
});
