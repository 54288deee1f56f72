import type { APIRoute, GetStaticPaths } from 'astro';
import { allCards } from '../cards/allCards.ts';
import type { Card } from '../cards/Card.ts';
import { CardPainter } from '../cards/CardPainter.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';

export const getStaticPaths = (async () =>
  allCards(await loadCatalogue()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }))) satisfies GetStaticPaths;

const painter = new CardPainter();

/** Draws a card anew each time, as those who write one want to see it. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await painter.draw(props.card), { headers: { 'Content-Type': 'image/png' } });
