import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteCard } from '../../src/cards/allCards.ts';
import type { Card } from '../../src/cards/Card.ts';
import { cardFile } from '../../src/cards/cardFile.ts';
import { CardPainter } from '../../src/cards/CardPainter.ts';
import { drawCards } from '../../src/cards/drawCards.ts';

const tea: Card = { ...siteCard, name: 'tea', title: 'Tea' };
const noRoom = (name: string): Card => ({
  ...siteCard,
  name,
  first: { label: 'First', text: 'much '.repeat(900) },
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unreject-cards-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('drawCards()', () => {
  it('draws every card as the painter does', async () => {
    await drawCards({ cards: [siteCard, tea], folder });
    expect(readdirSync(folder).length).toBe(2);
    const painter = new CardPainter();
    for (const card of [siteCard, tea])
      expect(readFileSync(cardFile(folder, card))).toEqual(await painter.draw(card));
  });

  it('fails once, with every card that has no room, and draws the others', async () => {
    const cards = [noRoom('one'), tea, noRoom('two'), siteCard];
    await expect(drawCards({ cards, folder })).rejects.toThrow(/card one .*\n.*card two /);
    expect(readdirSync(folder).length).toBe(2);
  });
});
