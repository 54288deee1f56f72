import { homePath, listPath, type PagedKind } from '../paths.ts';
import { siteName } from '../site.ts';
import { listTitles } from '../strings/page.ts';

/** What search engines are told of an entry's page, besides its title and description. */
export interface Article {
  readonly kind: PagedKind;
  /** What the page is headed. */
  readonly title: string;
  /** When its facts were last checked, yyyy-mm-dd. */
  readonly verified: string;
}

/**
 * An entry's page for search engines, as JSON-LD: an article, and the way to it. It says nothing that the page does not show.
 *
 * @param image the whole address of its card
 * @param site where the site stands
 * @returns the text of a script element, without any `<`
 * @example
 * articleData({ kind: 'pool', title: '</script>', verified: '2026-11-20' }, image, site).includes('<'); // false
 */
export const articleData = (
  { kind, title, verified }: Article,
  image: string,
  site: URL | undefined,
): string => {
  const address = (path: string): string => new URL(path, site).href;
  const trail = [
    { name: siteName, item: address(homePath()) },
    { name: listTitles[kind], item: address(listPath(kind)) },
    // The last step is the page itself, whose address is known.
    { name: title },
  ];
  const graph = [
    { '@type': 'TechArticle', headline: title, image, dateModified: verified },
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
    },
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return text.replaceAll('<', String.raw`\u003c`);
};
