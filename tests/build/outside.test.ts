import { expect, test } from 'vitest';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { outsideLinks } from '../../src/cli/linking/outsideLinks.ts';
import { folders } from '../../src/paths.ts';
import { base, isLeftOut, readPages, valuesOf } from './html.ts';

const pages = await readPages();
const { content } = readContent('content');

/** All values of the facts that are addresses. No prose holds any: it can only link inside, and cite. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^https:\/\/\S+$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
};

const LICENCES = [
  'https://creativecommons.org/licenses/by/4.0/',
  'https://opensource.org/license/mit',
];

test('pages lead out only to where a fact says that it comes from, and to the licences', () => {
  const named = new Set([...addressesIn(content), ...LICENCES]);
  const links = [...outsideLinks(pages).keys()];
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !named.has(link))).toEqual([]);
});

test('no link opens a window, so that no other site gets hold of ours, or tells anybody that it was followed', () => {
  const tags = pages.flatMap(({ html }) => html.match(/<(?:a|form)\b[^>]*>/g) ?? []);
  expect(tags.filter((tag) => /\s(?:target|ping|download)=/.test(tag))).toEqual([]);
});

test('every page is reached from the home page', () => {
  const links = new Map(pages.map(({ address, html }) => [address, valuesOf(html, 'href')]));
  const reached = new Set([base]);
  for (const address of reached) {
    for (const href of links.get(address) ?? []) {
      const { pathname } = new URL(href, `https://site.invalid${address}`);
      if (links.has(pathname)) reached.add(pathname);
    }
  }
  const own = pages.filter(({ html }) => !isLeftOut(html)).map(({ address }) => address);
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((address) => !reached.has(address))).toEqual([]);
});

test('every entry rests on evidence', () => {
  const entry = new RegExp(`^${base}(?:${Object.values(folders).join('|')})/[^/]+/$`);
  const without = pages.filter(
    ({ address, html }) =>
      entry.test(address) && !isLeftOut(html) && !/<ol class="evidence[\s\S]*?<li\b/.test(html),
  );
  expect(pages.filter(({ address }) => entry.test(address)).length).toBeGreaterThan(250);
  expect(without.map(({ address }) => address)).toEqual([]);
});
