import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/cli/root.ts';

/** The addresses of the built site's sitemap, as paths. They name the tests, so they are read before any test runs. */
export const sitemapPaths = (): string[] => {
  const xml = readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
};
