import { isDeepStrictEqual } from 'node:util';
import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allCards } from '../../src/cards/allCards.ts';
import { cardAlt } from '../../src/cards/cardAlt.ts';
import { cardFonts } from '../../src/cards/cardFonts.ts';
import { CardPainter } from '../../src/cards/CardPainter.ts';
import { cardSize } from '../../src/cards/cardSize.ts';
import { cardStyles } from '../../src/cards/cardStyles.ts';
import { fittings, type Fitting } from '../../src/cards/fittings.ts';
import { plainProse } from '../../src/catalogue/parseProse.ts';
import { siteName } from '../../src/site.ts';
import { content } from '../support/content.ts';

/** A line of text as it is drawn, in pixels. */
interface Line {
  readonly text: string;
  /** From the top of the highest letter to the bottom of the lowest; at least 1.16 of the font's size. */
  readonly height: number;
  readonly bottom: number;
  /** How far it reaches beyond the box in which it stands. */
  readonly beyond: number;
}

const LETTERS = 1.16;
const SMALLEST = 34;
const SMALLEST_MESSAGE = 44;

const linesOf = ({ width, transform, runs, children }: MeasuredNode): Line[] => [
  ...runs.map(({ text, x, y, width: length, height }) => {
    const spaceAtEnd = text.endsWith(' ') ? length / text.length : 0;
    const beyond = x + length - spaceAtEnd - width;
    return { text, height, bottom: transform[5] + y + height, beyond };
  }),
  ...children.flatMap(linesOf),
];

const squeezed = (texts: readonly string[]): string => texts.join('').replaceAll(/\s/g, '');

const bare = (prose: string): string => prose.replaceAll('`', '');

/** All that a card says, in the order in which it is drawn. */
const wordsOf = ({ card }: Fitting): string[] => [
  ...[siteName, card.mark, card.title, card.lede ?? ''],
  ...card.answers.flatMap(({ question, answer }) => [question, bare(answer)]),
  card.first ? `${card.first.label}: ${bare(card.first.text)}` : '',
];

const painter = new CardPainter();
const cards = allCards(content);
const drawn = await Promise.all(
  cards.map(async (card) => {
    const fitting = await painter.fit(card);
    const layout = await painter.measure(fitting);
    return { name: card.name, card, fitting, layout, lines: linesOf(layout) };
  }),
);

describe.each(drawn)('the card $name', ({ card, fitting, layout, lines }) => {
  test('shows all its words, inside the picture and inside their boxes', () => {
    expect(squeezed(lines.map(({ text }) => text))).toBe(squeezed(wordsOf(fitting)));
    expect(layout).toMatchObject({ width: cardSize.width, height: cardSize.height });
    expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThan(cardSize.height);
    expect(Math.max(...lines.map(({ beyond }) => beyond))).toBeLessThan(1);
  });

  test('has no text that is too small when it is shown 320 pixels wide', () => {
    expect(Math.min(...lines.map(({ height }) => height))).toBeGreaterThan(SMALLEST * LETTERS);
    expect(fitting.titleSize).toBeGreaterThanOrEqual(SMALLEST_MESSAGE);
    const title = lines.filter(({ height }) => height > SMALLEST_MESSAGE * LETTERS);
    expect(squeezed(title.map(({ text }) => text))).toContain(squeezed([fitting.card.title]));
  });

  test('has the first look that there is room for', async () => {
    const better: Fitting[] = [];
    for (const smaller of fittings(card)) {
      const place = smaller.findIndex((one) => isDeepStrictEqual(one, fitting));
      better.push(...smaller.slice(0, place === -1 ? undefined : place));
      if (place !== -1) break;
    }
    for (const one of better)
      expect((await painter.measure(one)).height).toBeGreaterThan(cardSize.height);
  });

  test('leaves nothing out but the end of its title, with an ellipsis, and keeps two lines of that', () => {
    const { title } = fitting.card;
    if (title === card.title) return;
    expect(title).toMatch(/…$/);
    expect(card.title.startsWith(title.slice(0, -1))).toBe(true);
    expect(title.length).toBeGreaterThan(45);
  });

  test('is told in words that fit a description of a picture', () => {
    const alt = cardAlt(card);
    const said = squeezed([alt]);
    for (const words of wordsOf(fitting))
      expect(said).toContain(squeezed([words]).replace(/…$/, ''));
    expect(alt.length).toBeLessThanOrEqual(420);
  });
});

/** What the facts of an entry say of the verdict and the first thing to do; a card must say it whole. */
const promised: readonly (readonly [name: string, words: readonly string[]])[] = [
  ...content.variants.map(
    ({ slug, facts: { verdict, firstAction } }) =>
      [`errors/${slug}`, [verdict.time, firstAction]] as const,
  ),
  ...content.pools.map(
    ({ slug, facts: { refill, zero, reading } }) =>
      [`pools/${slug}`, [refill.says, zero.says, reading.look]] as const,
  ),
  ...content.fixes.map(
    ({ slug, facts: { minutes, beforePaying, steps } }) =>
      [`fixes/${slug}`, [String(minutes), beforePaying[0]?.check ?? steps[0]?.text ?? '']] as const,
  ),
  ...content.guides.map(
    ({ slug, facts }) => [`guides/${slug}`, [facts.firstAction ?? '']] as const,
  ),
];

test.each(promised)(
  'the card %s cuts nothing of the verdict and the first action',
  (name, says) => {
    const shown = drawn.find((one) => one.name === name);
    const text = squeezed(shown?.lines.map((line) => line.text) ?? []);
    const lost = says.filter((prose) => !text.includes(squeezed([bare(plainProse(prose))])));
    expect(lost).toEqual([]);
  },
);

test('the same card gives the same bytes', async () => {
  const [, card] = cards;
  if (card === undefined) throw new Error('There is no card of a variant.');
  expect(await new CardPainter().draw(card)).toEqual(await painter.draw(card));
});

describe('the fonts have a glyph for every sign on the cards in', () => {
  const renderer = new Renderer();
  const raster = (text: string, className: string) =>
    renderer.render(
      { type: 'text', text, className, style: { fontSize: 40 } },
      { width: 60, height: 60, format: 'raw', css: [...cardStyles] },
    );

  beforeAll(() => Promise.all(cardFonts().map((font) => renderer.registerFont(font))));

  const texts = {
    message: cards.flatMap(({ title, isMessage }) => (isMessage ? [title] : [])),
    title: cards.flatMap(({ title, isMessage }) => (isMessage ? [] : [title])),
    words: drawn.flatMap(({ fitting }) => wordsOf(fitting).filter((_, i) => i !== 2)),
  };
  test.each(Object.entries(texts))('%s', async (className, all) => {
    // What is drawn for a sign that no font has.
    const missing = await raster('\uE000', className);
    const nothing = await raster(' ', className);
    const signs = [...new Set(all.join(''))].filter((sign) => sign.trim() !== '');
    const lacking = [];
    for (const sign of signs) {
      const picture = await raster(sign, className);
      if (picture.equals(missing) || picture.equals(nothing)) lacking.push(sign);
    }
    expect(signs.length).toBeGreaterThan(20);
    expect(lacking).toEqual([]);
  });
});
