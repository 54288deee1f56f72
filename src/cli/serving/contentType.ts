/** Types that sirv leaves without a charset, or does not know. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  // TypeScript, which sirv takes for a film.
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/**
 * Gives the content type of an address by its extension, or nothing where sirv's own answer is right.
 *
 * @example
 * contentType('/errors/out-of-extra-usage.md'); // 'text/markdown; charset=utf-8'
 */
export function contentType(pathname: string): string | undefined {
  if (pathname.endsWith('/feed.xml')) return 'application/atom+xml; charset=utf-8';
  const extension = /\.([a-z_]+)$/.exec(pathname)?.[1];
  return extension === undefined ? undefined : types[extension];
}
