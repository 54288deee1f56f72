import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagedEntries } from '../../src/catalogue/pagedEntries.ts';
import { root } from '../../src/cli/root.ts';
import { folders, twinnedLists, twinPath } from '../../src/paths.ts';
import { content } from '../support/content.ts';
import { base, canonicalOf, isLeftOut, readPages, textOf } from './html.ts';
import { linkChecker } from './linkChecker.ts';

const pages = await readPages();
const { host } = new URL(canonicalOf(pages[0]?.html ?? ''));
const { faultOf } = linkChecker(pages, host);
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const faultsIn = (text: string, link: RegExp): (string | undefined)[] => {
  const links = [...text.matchAll(link)].map(([, href = '']) => textOf(href));
  expect(links.length).toBeGreaterThan(0);
  return links.map((href) => faultOf(href, base)).filter(Boolean);
};

describe('the feed', () => {
  const feed = read('changes/feed.xml');
  const entries = feed.split('<entry>').slice(1);
  const valueOf = (element: string) => (xml: string) =>
    new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';

  test('is well formed', () => {
    const open: string[] = [];
    for (const [, end, name = '', single] of feed.matchAll(/<(\/?)([a-z]+)\b[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!single) open.push(name);
    }
    expect(open).toEqual([]);
    expect(feed.match(/&(?!(?:amp|lt|gt|quot);)/g)).toBeNull();
  });

  test('has every event with a permanent id, its date and its place', () => {
    const ids = entries.map(valueOf('id'));
    expect(new Set(ids).size).toBe(content.events.length);
    expect(ids.filter((id) => !id.startsWith('tag:unreject.dev,2026:event/'))).toEqual([]);
    const dates = entries.map(valueOf('updated'));
    expect(dates.filter((date) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date))).toEqual([]);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(valueOf('updated')(feed)).toBe(dates[0]);
    expect(faultsIn(feed, /<link[^<>]* href="([^"]*)"/g)).toEqual([]);
  });

  test('is named by the pages to which it belongs', () => {
    const link = `<link rel="alternate" type="application/atom+xml" href="${base}changes/feed.xml">`;
    const naming = pages.filter(({ html }) => html.includes(link)).map(({ address }) => address);
    expect(naming.toSorted()).toEqual([base, `${base}changes/`]);
  });
});

describe('the list for language models', () => {
  const blocks = read('llms.txt').trimEnd().split('\n\n');

  test('has the form of llmstxt.org', () => {
    expect(blocks[0]).toMatch(/^# \S/);
    expect(blocks[1]).toMatch(/^> \S/);
    const from = blocks.findIndex((block) => block.startsWith('## '));
    const lists = blocks.slice(from).filter((block) => !block.startsWith('## '));
    const lines = lists.flatMap((block) => block.split('\n'));
    expect(lines.filter((line) => !/^- \[.+\]\(https?:\/\/\S+\): \S/.test(line))).toEqual([]);
  });

  test('leads to every entry', () => {
    const text = blocks.join('\n');
    const missing = pagedEntries(content)
      .map(({ kind, slug }) => twinPath(kind, slug, 'md').replace(/^\//, base))
      .filter((path) => !text.includes(`://${host}${path})`));
    expect(missing).toEqual([]);
    expect(faultsIn(text, /\]\(([^()\s]*)\)/g)).toEqual([]);
  });

  test('has a fellow that holds every entry and every footnote', () => {
    const full = read('llms-full.txt');
    const permanent = content.variants.map(({ facts }) => `/e/${String(facts.number)}/>`);
    expect(permanent.filter((end) => !full.includes(end))).toEqual([]);
    const cited = [...full.matchAll(/\[\^(c\d+)\](?!:)/g)].map(([, id]) => id);
    const defined = [...full.matchAll(/^\[\^(c\d+)\]:/gm)].map(([, id]) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(cited)].filter((id) => !defined.includes(id))).toEqual([]);
  });
});

/** An item of a list, whatever it is of. */
interface Item {
  readonly title?: string;
  readonly text?: string;
  readonly rows?: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Letters alone: forms may set a text as they like. */
const letters = (text: string): string => text.replace(/[\s\\`*]+/g, '');

/** The addresses inside the site of whose pages a list tells in short. */
const listedIn = (folder: string): string[] =>
  pages
    .filter(({ address, html }) => address.startsWith(`${base}${folder}/`) && !isLeftOut(html))
    .map(({ address }) => address);

describe.each(twinnedLists)('/%s/', (list) => {
  const items = JSON.parse(read(`${list}.json`)) as readonly Item[];
  const markdown = read(`${list}.md`);

  test('is told in Markdown and as data, with the same items', () => {
    const names = items.flatMap(({ title, text, rows = [] }) => [
      (title ?? text ?? '').slice(0, 30),
      ...rows.flatMap(({ name, cells }) => [name, ...cells]),
    ]);
    expect(items.length).toBeGreaterThan(4);
    const said = letters(markdown);
    expect(names.filter((name) => !said.includes(letters(name)))).toEqual([]);
  });

  test('has in Markdown a title, whole addresses that lead somewhere, and every footnote', () => {
    expect(markdown).toMatch(/^# \S/);
    const links = [...markdown.matchAll(/\]\(([^()\s]*)\)/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !/^https?:\/\/[^/]/.test(href))).toEqual([]);
    expect(faultsIn(markdown, /\]\(([^()\s]*)\)/g)).toEqual([]);
    const cited = [...markdown.matchAll(/\[\^(c\d+)\](?!:)/g)].map(([, id]) => id);
    const defined = [...markdown.matchAll(/^\[\^(c\d+)\]:/gm)].map(([, id]) => id);
    expect(defined).toEqual([...new Set(cited)]);
  });

  test('names both forms in the head of its page', () => {
    const links = (['md', 'json'] as const).map((form) => `${base}${list}.${form}`);
    const own = list === 'start' ? listedIn(list) : [`${base}${list}/`];
    expect(own.length).toBeGreaterThan(0);
    const heads = pages.filter(({ address }) => own.includes(address)).map(({ html }) => html);
    expect(heads.length).toBe(own.length);
    expect(
      heads.filter((html) => links.some((href) => !html.includes(`href="${href}">`))).length,
    ).toBe(0);
  });
});

test('the list of a kind, and that of the questions, has every page of it in both forms', () => {
  const lists = [...Object.values(folders), 'start'] as const;
  for (const list of lists) {
    const urls = (JSON.parse(read(`${list}.json`)) as { url: string }[]).map(({ url }) => url);
    const paths = listedIn(list).filter((path) => list === 'start' || path !== `${base}${list}/`);
    expect(paths.length).toBeGreaterThan(5);
    expect(urls.map((url) => new URL(url).pathname).toSorted()).toEqual(paths.toSorted());
    const markdown = read(`${list}.md`);
    expect(urls.filter((url) => !markdown.includes(`](${url})`))).toEqual([]);
  }
});

test('fixes that are free come before those that are not, in every form', () => {
  const pays = (JSON.parse(read('fixes.json')) as { pay: string }[]).map(({ pay }) => pay);
  const order = ['free', 'by-use', 'paid'];
  expect(pays).toEqual(pays.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  const said = [...read('fixes.md').matchAll(/^ {2}- (Free|Paid by use|Costs money)\./gm)];
  expect(said.map(([, pay]) => pay)).toEqual(
    pays.map((pay) => ({ free: 'Free', 'by-use': 'Paid by use' })[pay] ?? 'Costs money'),
  );
});

test('pages of entries and lists have other forms; the home page, the search and what is measured have none', () => {
  const without = pages.filter(
    ({ html, address }) =>
      !isLeftOut(html) &&
      !html.includes('<link rel="alternate" type="text/markdown"') &&
      !address.endsWith('.html'),
  );
  expect(without.map(({ address }) => address.slice(base.length)).toSorted()).toEqual([
    '',
    'data/',
    'search/',
    'tested/',
  ]);
});

test('the sitemap has every page of its own, and nothing else', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(textOf(address)).pathname,
  );
  const own = pages.filter(
    ({ address, html }) => !isLeftOut(html) && new URL(canonicalOf(html)).pathname === address,
  );
  expect(listed.toSorted()).toEqual(own.map(({ address }) => address).toSorted());
});

test('the sitemap says of every entry when it was last checked or changed, and of nothing else', () => {
  const urls = [
    ...read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<)?/g),
  ];
  const dated = urls.flatMap(([, address = '', day]) =>
    day === undefined ? [] : [[new URL(textOf(address)).pathname.slice(base.length), day] as const],
  );
  const days = pagedEntries(content).map(({ kind, slug, facts }) => {
    const newest = [facts.verified, ...facts.changes.map(({ on }) => on)].toSorted().at(-1) ?? '';
    return [`${folders[kind]}/${slug}/`, `${newest}T00:00:00.000Z`] as const;
  });
  expect(new Map(dated)).toEqual(new Map(days));
  expect(dated.length).toBe(days.length);
});
