import type { SitemapItem } from '@astrojs/sitemap';
import { lastTouched } from '../catalogue/lastTouched.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { folders } from '../paths.ts';
import type { ContentReader } from './contentOnce.ts';

/** The days of the pages of entries by their addresses inside the site; former addresses have none, and no place there. */
const readDays = (content: ContentReader): ReadonlyMap<string, string | null> =>
  new Map(
    pagedEntries(content().content).flatMap((entry) => {
      const { kind, slug, facts } = entry;
      const at = (name: string): string => `${folders[kind]}/${name}/`;
      return [
        [at(slug), lastTouched(entry)] as const,
        ...facts.formerSlugs.map((former) => [at(former), null] as const),
      ];
    }),
  );

/**
 * Gives the page of every entry in the sitemap the day on which it was last checked or changed, which its file says. No clock is
 * asked, so that two builds give one sitemap; pages of which no file says a day have none. Former addresses are left out.
 *
 * @param content reads all entries
 * @example
 * sitemap({ serialize: sitemapDays(contentOnce('content')) });
 */
export const sitemapDays = (content: ContentReader) => {
  let days: ReadonlyMap<string, string | null> | undefined;
  return (item: SitemapItem): SitemapItem | undefined => {
    days ??= readDays(content);
    const day = days.get(item.url.split('/').slice(-3).join('/'));
    if (day === null) return undefined;
    return day === undefined ? item : { ...item, lastmod: day };
  };
};
