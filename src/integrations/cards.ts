import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allCards } from '../cards/allCards.ts';
import type { Card } from '../cards/Card.ts';
import { cardFile } from '../cards/cardFile.ts';
import { drawCards } from '../cards/drawCards.ts';
import type { ContentReader } from './contentOnce.ts';
import { copyTo } from './copyTo.ts';

/**
 * Draws the cards of all pages while the pages are built, and keeps them for the next build. While pages are written, a card is drawn
 * when it is asked for.
 *
 * @param content reads what stands on the cards
 */
export const cards = (content: ContentReader): AstroIntegration => {
  let folder = '';
  let all: readonly Card[] = [];
  let drawing: Promise<void> | undefined;
  return {
    name: 'unreject:cards',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        folder = fileURLToPath(new URL('cards/', config.cacheDir));
        if (command !== 'dev') return;
        const entrypoint = new URL('cardRoute.ts', import.meta.url);
        injectRoute({ pattern: '/cards/[...name].png', entrypoint, prerender: true });
      },
      'astro:build:start': () => {
        all = allCards(content().content);
        drawing = drawCards({ cards: all, folder });
        // What it fails of is said once the pages are there; until then they may fail of something else.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        await drawing;
        const dist = fileURLToPath(new URL('cards/', dir));
        await Promise.all(
          all.map((card) => copyTo(cardFile(folder, card), join(dist, `${card.name}.png`))),
        );
      },
    },
  };
};
