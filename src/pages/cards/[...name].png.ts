import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { folder } from 'virtual:cache-folder';
import { allCards } from '../../cards/allCards.ts';
import type { Card } from '../../cards/Card.ts';
import { CardPainter } from '../../cards/CardPainter.ts';
import { CardStore } from '../../cards/CardStore.ts';
import { loadCatalogue } from '../../catalogue/loadCatalogue.ts';

export const getStaticPaths = (async () =>
  allCards(await loadCatalogue()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }))) satisfies GetStaticPaths;

const store = new CardStore(join(folder, 'cards'), new CardPainter());

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await store.get(props.card), { headers: { 'Content-Type': 'image/png' } });
