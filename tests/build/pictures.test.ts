import { expect, test } from 'vitest';
import { stepsOf } from '../../src/catalogue/routes.ts';
import { routeStrings } from '../../src/strings/pictures.ts';
import { content } from '../support/content.ts';
import { pageFinder, readPages, textOf, valuesOf } from './html.ts';

const pageAt = await pageFinder();

/** The part of a page from the opening tag of an element with an id to the next section. */
const sectionOf = (html: string, id: string): string =>
  html.split(`id="${id}"`)[1]?.split('<section')[0] ?? '';

/** The slugs of the pools in a picture, in order. */
const poolsIn = (html: string): string[] =>
  [...html.matchAll(/class="pool" data-pool="([^"]+)"/g)].map(([, slug = '']) => slug);

test('the map shows every route, and on it the pools that the route meets, in order', () => {
  const map = sectionOf(pageAt('pools/'), 'map');
  expect(valuesOf(map, 'id')).toEqual(content.routes.map(({ id }) => id));
  expect(poolsIn(map)).toEqual(content.routes.flatMap(stepsOf).flatMap(({ pools }) => pools));
});

test.each(['zero', 'refill'])('every current pool stands in the picture "%s"', (id) => {
  const current = content.pools.filter(({ facts }) => facts.status !== 'retired');
  const shown = new Set(poolsIn(sectionOf(pageAt('pools/'), id)));
  expect(current.map(({ slug }) => slug).filter((slug) => !shown.has(slug))).toEqual([]);
});

test.each(content.pools.map(({ slug }) => slug))(
  'on the page of %s its place is lit up',
  (slug) => {
    const html = pageAt(`pools/${slug}/`);
    const lit = html.match(/class="stop lit" data-pool="[^"]+"/g) ?? [];
    const met = content.routes.filter((route) =>
      stepsOf(route).some(({ pools }) => pools.includes(slug)),
    );
    expect(lit).toEqual(met.map(() => `class="stop lit" data-pool="${slug}"`));
    expect(sectionOf(html, 'refill').match(/class="place lit"/g)).toHaveLength(1);
  },
);

test('a message that names its route shows which pool of it is meant, and no other does', () => {
  const wrong = content.variants.filter(({ slug, facts: { route, pool, severity } }) => {
    const strip = /<ol class="strip"[\s\S]*?<\/ol>/.exec(pageAt(`errors/${slug}/`))?.[0] ?? '';
    const [, meant = ''] = /<b>([\s\S]*?)<\/b>/.exec(strip) ?? [];
    const title = content.pools.find((one) => one.slug === pool)?.facts.title ?? '';
    const word = routeStrings[severity === 'warning' ? 'warning' : 'refused'];
    return textOf(meant).trim() !== (route === undefined ? '' : `${title} ✕ ${word}`);
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});

test('the order of credentials is that of the tool, on its page and in the guides', () => {
  const tools = content.tools.filter(({ facts }) => facts.credentials.length > 0);
  expect(tools.length).toBeGreaterThan(0);
  for (const { slug, facts } of tools) {
    const rungs = (html: string) => [
      ...html.matchAll(/class="rung"[\s\S]*?<strong>([\s\S]*?)<\/strong>/g),
    ];
    const names = facts.credentials.map(({ name }) => name.replaceAll('`', ''));
    const guides = content.guides.filter(
      ({ facts: { picture } }) => picture?.of === 'credentials' && picture.tool === slug,
    );
    for (const path of [`tools/${slug}/`, ...guides.map((guide) => `guides/${guide.slug}/`)]) {
      expect(rungs(pageAt(path)).map(([, name = '']) => textOf(name).trim())).toEqual(names);
    }
  }
});

test('every event of the year has its box, which leads to its place in the timeline', () => {
  const year = content.events.at(-1)?.on.slice(0, 4) ?? '';
  const events = content.events.filter(({ on }) => on.startsWith(`${year}-`));
  for (const path of ['changes/', 'guides/what-happened-in-2026/']) {
    const grid = /<table class="picture year"[\s\S]*?<\/table>/.exec(pageAt(path))?.[0] ?? '';
    const leadsTo = valuesOf(grid, 'href').map((href) => href.split('#')[1]);
    expect(leadsTo.sort()).toEqual(events.map(({ id }) => id).sort());
  }
});

/** The words of a text, without signs. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const DRAWING = /<svg\b[\s\S]*?<\/svg>/g;
const NAMES = /<(title|desc)\b[\s\S]*?<\/\1>/g;
/** Words that pictures of our own draw with styles alone, or hide from who hears the page. */
const HIDDEN = /<(\w+)\s[^>]*aria-hidden="true"[^>]*>([^<]*)<\/\1>/g;

test('no picture says what the text does not', async () => {
  const wrong = (await readPages()).flatMap(({ address, html }) => {
    const drawings = html.match(DRAWING) ?? [];
    const named = drawings.flatMap((drawing) => drawing.match(NAMES) ?? []).join(' ');
    const text = html.replace(DRAWING, ' ').replace(HIDDEN, ' ');
    const said = new Set(wordsIn(`${textOf(text.replace(/</g, ' <'))} ${textOf(named)}`));
    const hidden = [...html.matchAll(HIDDEN)].map(([, , words = '']) => words);
    const drawn = [...drawings.map((drawing) => drawing.replace(NAMES, ' ')), ...hidden];
    const unsaid = wordsIn(drawn.map((one) => textOf(one.replace(/</g, ' <'))).join(' '));
    return unsaid.filter((word) => !said.has(word)).map((word) => `${address}: ${word}`);
  });
  expect(wrong).toEqual([]);
});

test('a picture that is no drawing is text of the page: lists and tables, read as they are shown', async () => {
  const found = (await readPages()).flatMap(({ html }) =>
    [...html.matchAll(/<(\w+)\s[^>]*class="(picture|strip|bars)\b[^"]*"[^>]*>/g)].map(
      ([tag, element = '', name = '']) => ({ tag, element, name }),
    ),
  );
  expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['picture', 'strip', 'bars']));
  const unread = found.filter(
    ({ tag, element }) =>
      !['ul', 'ol', 'table', 'figure'].includes(element) || /aria-hidden|role="img"/.test(tag),
  );
  expect(unread).toEqual([]);
});
