import { feedPath, listTwinPath, twinPath, twinTypes } from '../paths.ts';
import type { Form, PagedKind, TwinnedList } from '../paths.ts';

/** A page in another form, as the head of the page names it. */
interface Alternate {
  readonly type: string;
  readonly href: string;
}

/**
 * The other forms of an entry's page, for its head.
 *
 * @example
 * twinLinks('pool', 'teapot')[0]; // { type: 'text/markdown', href: '/pools/teapot.md' }
 */
export const twinLinks = (kind: PagedKind, slug: string): Alternate[] =>
  (Object.keys(twinTypes) as Form[]).map((form) => ({
    type: twinTypes[form],
    href: twinPath(kind, slug, form),
  }));

/**
 * The other forms of a list, for its head.
 *
 * @example
 * listTwinLinks('pools')[0]; // { type: 'text/markdown', href: '/pools.md' }
 */
export const listTwinLinks = (list: TwinnedList): Alternate[] =>
  (['md', 'json'] as const).map((form) => ({
    type: twinTypes[form],
    href: listTwinPath(list, form),
  }));

/**
 * The feed of events, for the heads of pages to which it belongs.
 *
 * @example
 * feedLink(); // { type: 'application/atom+xml', href: '/changes/feed.xml' }
 */
export const feedLink = (): Alternate => ({ type: 'application/atom+xml', href: feedPath() });
