import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteCard } from '../../src/cards/allCards.ts';
import type { Card } from '../../src/cards/Card.ts';
import { cardKey } from '../../src/cards/cardKey.ts';
import { CardPainter } from '../../src/cards/CardPainter.ts';
import { CardStore } from '../../src/cards/CardStore.ts';

const painter = new CardPainter();

let folder = '';
let drawn: Card[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unreject-cards-'));
  drawn = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A new store over the same folder, as each build has one. */
const open = () =>
  new CardStore(join(folder, 'cards'), {
    draw: (card) => {
      drawn.push(card);
      return painter.draw(card);
    },
  });

describe('CardStore', () => {
  it('draws a card once, and gives the next build the same bytes', async () => {
    const first = await open().get(siteCard);
    const second = await open().get(siteCard);
    expect(drawn).toEqual([siteCard]);
    expect(second).toEqual(first);
    expect(first).toEqual(await painter.draw(siteCard));
  });

  it('reads what the folder holds under the name of the card', async () => {
    await open().get(siteCard);
    const [name = ''] = readdirSync(join(folder, 'cards'));
    expect(name).toBe(`${cardKey(siteCard)}.png`);
    writeFileSync(join(folder, 'cards', name), 'kept');
    expect(String(await open().get(siteCard))).toBe('kept');
  });

  it('draws a card of which one fact changed, and no other', async () => {
    const other = { ...siteCard, name: 'other', title: 'Tea' };
    await open().get(siteCard);
    await open().get(other);
    const changed = { ...other, lede: 'Hot.' };
    for (const card of [siteCard, changed]) await open().get(card);
    expect(drawn).toEqual([siteCard, other, changed]);
    expect(readdirSync(join(folder, 'cards')).length).toBe(3);
  });
});

it('every part of a card has a say in its key', () => {
  const base: Card = {
    ...{ name: 'a', mark: 'b', pool: 'session', glyph: 'clock', title: 'c', isMessage: false },
    answers: [{ question: 'd', glyph: 'time', answer: 'e' }],
    first: { label: 'f', text: 'g' },
  };
  const others: readonly Partial<Card>[] = [
    ...[{ mark: 'x' }, { pool: 'x' }, { glyph: 'coin' as const }, { title: 'x' }, { lede: 'x' }],
    ...[{ isMessage: true }, { answers: [] }, { first: { label: 'f', text: 'x' } }],
  ];
  const keys = [base, ...others.map((other) => ({ ...base, ...other }))].map(cardKey);
  expect(new Set(keys).size).toBe(others.length + 1);
});
