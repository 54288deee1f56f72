import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';
import { base, valuesOf, type BuiltPage } from './html.ts';

const isFile = (pathname: string): boolean => {
  const file = join(root, 'dist', decodeURI(pathname.slice(base.length)));
  return pathname.startsWith(base) && existsSync(file) && statSync(file).isFile();
};

/**
 * Makes a check of links: what is wrong with one, or nothing for a good one.
 *
 * @param pages the pages of the built site
 * @param host the host of the site, where links name it
 */
export const linkChecker = (pages: readonly BuiltPage[], host = 'site.invalid') => {
  const idsByPage = new Map(
    pages.map(({ address, html }) => [address, new Set(valuesOf(html, 'id'))]),
  );
  const faultOf = (href: string, from: string): string | undefined => {
    const url = new URL(href, `https://${host}${from}`);
    if (url.host !== host) return url.protocol === 'https:' ? undefined : `${href} is not https`;
    const ids = idsByPage.get(url.pathname);
    if (ids === undefined) {
      return isFile(url.pathname) ? undefined : `${href} leads to no page and no file`;
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || ids.has(anchor) ? undefined : `${href} names no place of its page`;
  };
  return { idsByPage, faultOf };
};
