import { join } from 'node:path';
import type { Card } from './Card.ts';
import { cardKey } from './cardKey.ts';

/**
 * The file in which the picture of a card is kept.
 *
 * @example
 * cardFile('/tmp/cards', siteCard) === `/tmp/cards/${cardKey(siteCard)}.png`; // true
 */
export const cardFile = (folder: string, card: Card): string =>
  join(folder, `${cardKey(card)}.png`);
