import { shorten } from '../components/page/shorten.ts';
import type { Card } from './Card.ts';

/** A card with the size of its title, in pixels. */
export interface Fitting {
  readonly card: Card;
  readonly titleSize: number;
}

/** From a title of two words down to what is read at once when the card is shown at the size of a thumb. */
const LARGE = [88, 80, 72, 64, 58] as const;
const SMALL = [52, 48] as const;
/** The smallest that is still read then. */
const SMALLEST = 44;

const inSizes = (card: Card, sizes: readonly number[]): Fitting[] =>
  sizes.map((titleSize) => ({ card, titleSize }));

const shortened = (card: Card): Fitting[] => {
  const all: Fitting[] = [];
  let { title } = card;
  while (title.length > 1) {
    title = shorten(card.title, title.length - 1);
    all.push({ card: { ...card, title }, titleSize: SMALLEST });
  }
  return all;
};

/**
 * What is tried, best first, where a card has much to say: its title smaller, then no lede, then the end of the title left out. Of
 * each list every one takes less room than the one before it.
 *
 * @example
 * fittings(siteCard).next().value[0].titleSize; // 88
 */
export function* fittings(card: Card): Generator<readonly Fitting[], undefined> {
  const { lede, ...rest } = card;
  if (lede !== undefined) yield inSizes(card, LARGE);
  yield inSizes(rest, [...LARGE, ...SMALL, SMALLEST]);
  yield shortened(rest);
}
