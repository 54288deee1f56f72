import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as service from 'pagefind';
import { indexSite } from './indexSite.ts';

/**
 * Builds the search index after the site is built; the build fails when the index is empty.
 *
 * @example
 * defineConfig({ integrations: [pagefind()] });
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'unreject:pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const pages = await indexSite(service, fileURLToPath(dir));
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${String(pages)} pages indexed in ${seconds} s`);
      },
    },
  };
}
