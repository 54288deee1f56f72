import type { SitemapItem } from '@astrojs/sitemap';
import { lastTouched } from '../catalogue/lastTouched.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { folders } from '../paths.ts';

const readDays = (content: string): ReadonlyMap<string, string> =>
  new Map(
    pagedEntries(readContent(content).content).map((entry) => [
      `${folders[entry.kind]}/${entry.slug}/`,
      lastTouched(entry),
    ]),
  );

/**
 * Gives the page of every entry in the sitemap the day on which it was last checked or changed, which its file says. No clock is
 * asked, so that two builds give one sitemap; pages of which no file says a day have none.
 *
 * @param content the content folder
 * @example
 * sitemap({ serialize: sitemapDays('content') });
 */
export const sitemapDays = (content: string) => {
  let days: ReadonlyMap<string, string> | undefined;
  return (item: SitemapItem): SitemapItem => {
    days ??= readDays(content);
    const day = days.get(item.url.split('/').slice(-3).join('/'));
    return day === undefined ? item : { ...item, lastmod: day };
  };
};
