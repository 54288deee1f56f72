/** Addresses that lead on for ever, each with where it leads; both are paths that begin with a slash. */
export type Redirects = ReadonlyMap<string, string>;

/** Where programs look by custom, and where it is. */
const CUSTOMARY = {
  'feed.xml': 'changes/feed.xml',
  'sitemap.xml': 'sitemap-index.xml',
} as const;

/**
 * The address to which a page sends its readers on at once.
 *
 * @returns a path, or undefined where the page stays
 * @example
 * leadsTo('<meta http-equiv="refresh" content="0; url=/errors/a/">'); // '/errors/a/'
 */
export const leadsTo = (html: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];

/**
 * All redirects of a site: its pages at former addresses, which hosts without redirects serve as they are, and what programs
 * ask for by custom.
 *
 * @param base the path the site was built for; starts and ends with a slash
 * @param moved the pages that lead elsewhere
 * @example
 * [...allRedirects('/', [['/errors/old/', '/errors/new/']])][0]; // ['/errors/old/', '/errors/new/']
 */
export const allRedirects = (
  base: string,
  moved: Iterable<readonly [from: string, to: string]>,
): Redirects =>
  new Map([
    ...moved,
    ...Object.entries(CUSTOMARY).map(([from, to]) => [base + from, base + to] as const),
  ]);

/**
 * Writes the file `_redirects` of Cloudflare Pages and Netlify. Netlify serves a page that is there nonetheless; it leads on, too.
 *
 * @example
 * writeRedirects(new Map([['/old/', '/new/']])); // '/old/ /new/ 301\n'
 */
export const writeRedirects = (redirects: Redirects): string =>
  [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');

/**
 * Reads what `writeRedirects` wrote.
 *
 * @throws {Error} when a line is not two paths and 301
 * @example
 * [...readRedirects('/old/ /new/ 301\n')]; // [['/old/', '/new/']]
 */
export const readRedirects = (text: string): Redirects => {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, from, to] = /^(\/\S*) (\/\S*) 301$/.exec(line) ?? [];
      if (from !== undefined && to !== undefined) return [from, to] as const;
      throw new Error(`_redirects: "${line}" is no redirect. Build the site again.`);
    }),
  );
};
