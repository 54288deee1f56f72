import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allCards } from '../../src/cards/allCards.ts';
import { cardAlt } from '../../src/cards/cardAlt.ts';
import { root } from '../../src/cli/root.ts';
import { serveSite } from '../../src/cli/serving/serveSite.ts';
import { staticHost } from '../../src/cli/serving/staticHost.ts';
import { siteName } from '../../src/site.ts';
import { content } from '../support/content.ts';
import { base, canonicalOf, openPage, readPages, textOf, valuesOf } from './html.ts';

/** What a bot reads that makes a preview: the head, without running anything. */
const readHead = (html: string) => {
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const says = new Map(metas.map(([, name = '', content = '']) => [name, textOf(content)]));
  const [, title = ''] = /<title>([^<]*)</.exec(head) ?? [];
  return { says, title: textOf(title), canonical: canonicalOf(head) };
};

const site = await serveSite(staticHost(join(root, 'dist'), base));
afterAll(site.stop);

/** How long a bot waits for an answer before it makes a preview without us. */
const PATIENCE = 10_000;

/** Asks for an address as a bot does: once, without following where it leads. */
const ask = async (address: string) => {
  const start = performance.now();
  const answer = await fetch(site.origin + address, { redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, body, taken: performance.now() - start };
};

const read = async (address: string) => {
  const { body, ...answer } = await ask(address);
  const page = openPage(address, body.toString('utf8'));
  return { ...page, ...readHead(page.html), answer };
};

const pages: Awaited<ReturnType<typeof read>>[] = [];
for (const { address } of await readPages()) pages.push(await read(address));
const cards = new Map(allCards(content).map((card) => [card.name, cardAlt(card)]));

/** The card of the page at an address: its own, or the site's. */
const cardName = (canonical: string): string => {
  const own = new URL(canonical).pathname.slice(base.length, -1);
  return cards.has(own) ? own : 'site';
};

/** Width and height as the header of a PNG gives them. */
const sizeOf = (png: Buffer): number[] => {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe.each(pages)('the preview of $address', ({ says, title, canonical, answer }) => {
  const name = cardName(canonical);
  const image = says.get('og:image') ?? '';

  test('comes with one request, as a page, before a bot gives up', () => {
    expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(answer.taken).toBeLessThan(PATIENCE);
  });

  test('has a title, a description and whole addresses', () => {
    expect(Object.fromEntries(says)).toMatchObject({
      'og:title': title,
      'og:description': says.get('description'),
      'og:url': canonical,
      'og:site_name': siteName,
      'twitter:card': 'summary_large_image',
    });
    expect(says.get('og:type')).toMatch(/^(?:article|website)$/);
    expect(image).toBe(`${new URL(canonical).origin}${base}cards/${name}.png`);
  });

  test('tells what its card says', () => {
    expect(says.get('og:image:alt')).toBe(cards.get(name));
  });
});

test('every page of a variant, a pool, a fix or a guide has a card of its own', () => {
  const own = /^(?:errors|pools|fixes|guides)\/[^/]+\/$/;
  const entries = pages.filter(({ address }) => own.test(address.slice(base.length)));
  expect(entries.filter(({ canonical }) => cardName(canonical) === 'site')).toEqual([]);
  expect(new Set(entries.map(({ canonical }) => cardName(canonical))).size).toBe(cards.size - 1);
});

test.each([...cards.keys()])(
  'the card %s is a picture of the size that pages say',
  async (name) => {
    const { body: png, ...answer } = await ask(`${base}cards/${name}.png`);
    expect(answer).toMatchObject({ status: 200, type: 'image/png' });
    expect(answer.taken).toBeLessThan(PATIENCE);
    const { says } = pages.find(({ canonical }) => cardName(canonical) === name) ?? {};
    const said = ['width', 'height'].map((side) => Number(says?.get(`og:image:${side}`)));
    expect(sizeOf(png)).toEqual(said);
    expect(png.length).toBeLessThan(40_000);
  },
);

/** All texts in the data for search engines, but the words that schema.org defines. */
const stringsOf = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return key.startsWith('@') ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsOf(part, name));
};

const articles = pages.flatMap(({ data, ...page }) =>
  data === undefined ? [] : { ...page, data },
);

test('pages of entries tell search engines what they are, and only these', () => {
  const isArticle = ({ says }: (typeof pages)[number]) => says.get('og:type') === 'article';
  expect(articles.map(({ address }) => address)).toEqual(
    pages.filter(isArticle).map(({ address }) => address),
  );
  expect(articles.length).toBeGreaterThan(cards.size);
});

test.each(articles)('$address tells search engines only what it shows', ({ html, data, says }) => {
  const body = html.slice(html.indexOf('<body'));
  const text = textOf(body).replaceAll(/\s+/g, ' ');
  const { origin } = new URL(says.get('og:url') ?? '');
  const links = valuesOf(body, 'href').map((href) => new URL(href, origin).href);
  const values = [...links, ...valuesOf(body, 'datetime'), says.get('og:image')];
  const strings = stringsOf(JSON.parse(data));
  expect(strings.length).toBeGreaterThan(5);
  expect(strings.filter((one) => !text.includes(one) && !values.includes(one))).toEqual([]);
});
