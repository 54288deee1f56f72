import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { base, readPages, valuesOf } from './html.ts';

const pages = await readPages();
const idsByPage = new Map(
  pages.map(({ address, html }) => [address, new Set(valuesOf(html, 'id'))]),
);

const isFile = (pathname: string): boolean => {
  const file = join(root, 'dist', decodeURI(pathname.slice(base.length)));
  return pathname.startsWith(base) && existsSync(file) && statSync(file).isFile();
};

/** What is wrong with a link of a page; nothing for a good one, and for one that leads outside. */
const faultOf = (href: string, from: string): string | undefined => {
  const url = new URL(href, `https://site.invalid${from}`);
  if (url.host !== 'site.invalid') {
    return url.protocol === 'https:' ? undefined : `${href} is not https`;
  }
  const ids = idsByPage.get(url.pathname);
  if (ids === undefined) {
    return isFile(url.pathname) ? undefined : `${href} leads to no page and no file`;
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.has(anchor) ? undefined : `${href} names no place of its page`;
};

describe.each(pages)('$address', ({ address, html }) => {
  test('leads nowhere that does not exist', () => {
    const targets = [...valuesOf(html, 'href'), ...valuesOf(html, 'action')];
    expect(targets.length).toBeGreaterThan(5);
    const own = targets.filter((target) => target !== '');
    expect(own.map((target) => faultOf(target, address)).filter(Boolean)).toEqual([]);
  });

  test('refers only to elements that it has', () => {
    const ids = idsByPage.get(address) ?? new Set<string>();
    const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'data-from']
      .flatMap((attribute) => valuesOf(html, attribute))
      .flatMap((value) => value.split(' '));
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
