import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of each kind of file that the site has; of several that fit, the first. */
const KINDS = [
  'index.html',
  'errors/index.html',
  'errors/*/index.html',
  'e/*/index.html',
  'errors/*.md',
  'errors/*.json',
  'errors/*.txt',
  'catalogue.json',
  'changes/feed.xml',
  'data/matcher.js',
  'data/matcher.d.ts',
  'supporters/macros.csv',
  'sitemap-*.xml',
  'robots.txt',
  'favicon.svg',
  'cards/errors/*.png',
  '_astro/*.js',
  'pagefind/pagefind.js',
  'pagefind/fragment/*',
  'pagefind/*.pf_meta',
];

/** What every host compresses; Cloudflare leaves Markdown, tables and feeds as they are. */
const COMPRESSED = /(?:^|\/|\.js|\.json|\.txt|sitemap-\d+\.xml)$/;

/**
 * One file of each kind of a built site, by its address inside the site, and which of them must come compressed.
 *
 * @throws {Error} when the site has no file of some kind
 * @example
 * hostedFiles('/site/dist').files.get(''); // <Buffer …>, the home page
 */
export const hostedFiles = (dist: string) => {
  const files = new Map<string, Buffer>();
  for (const kind of KINDS) {
    const [name] = globSync(kind, { cwd: dist }).sort();
    if (name === undefined)
      throw new Error(`There is no ${kind} in ${dist}. Build the site again.`);
    files.set(
      name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      readFileSync(join(dist, name)),
    );
  }
  const compressed = [...files.keys()].filter(
    (path) => COMPRESSED.test(path) && (files.get(path)?.length ?? 0) > 1024,
  );
  return { files, compressed, missing: readFileSync(join(dist, '404.html')) };
};
