const LINK = /<a\b[^>]*?\shref="(https?:[^"]*)"/g;

/**
 * The links of a site that lead out of it, in order, each with the pages that have it.
 *
 * @param pages addresses with their HTML
 * @example
 * outsideLinks([{ address: '/a/', html: '<a href="https://x.example/?a&amp;b">x</a>' }]);
 * // new Map([['https://x.example/?a&b', ['/a/']]])
 */
export const outsideLinks = (
  pages: Iterable<{ readonly address: string; readonly html: string }>,
): Map<string, string[]> => {
  const links = new Map<string, string[]>();
  for (const { address, html } of pages) {
    const found = [...html.matchAll(LINK)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    for (const href of new Set(found)) links.set(href, [...(links.get(href) ?? []), address]);
  }
  return new Map([...links].sort(([a], [b]) => (a < b ? -1 : 1)));
};
