import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Card } from './Card.ts';
import { cardFonts } from './cardFonts.ts';
import { cardNode } from './cardNode.ts';
import { cardSize } from './cardSize.ts';
import { cardStyles } from './cardStyles.ts';

const { resolve } = createRequire(import.meta.url);

/** The library that draws, with its version. */
const library = (): string =>
  readFileSync(join(dirname(resolve('@takumi-rs/core')), '..', 'package.json'), 'utf8');

/** How cards are made: the code of this room, and what of others it cuts titles with. */
const sources = (): string[] => {
  const here = import.meta.dirname;
  const own = readdirSync(here).filter((name) => name.endsWith('.ts'));
  return [...own.sort(), '../components/page/shorten.ts'].map(
    (file) => `${file}\0${readFileSync(join(here, file), 'utf8')}`,
  );
};

const makeRest = (): string => {
  const hash = createHash('sha256');
  for (const text of [library(), ...sources(), ...cardStyles]) hash.update(`${text}\0`);
  for (const { name, weight, data } of cardFonts()) {
    hash.update(`${name ?? ''} ${String(weight)}\0`).update(new Uint8Array(data));
  }
  return hash.digest('hex');
};

let rest: string | undefined;

/**
 * A name for the picture of a card: the hash of all that makes it. That is what it says with its signs, its size, the styles, the
 * fonts, the code that lays it out, and the library that draws it.
 *
 * @example
 * cardKey(siteCard) === cardKey({ ...siteCard, title: 'Tea' }); // false
 */
export const cardKey = (card: Card): string => {
  rest ??= makeRest();
  const own = JSON.stringify([rest, cardSize, card, cardNode(card, 1)]);
  return createHash('sha256').update(own).digest('hex');
};
