import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Rewrites every page of a built site.
 *
 * @param dist the built site
 * @param change is given a whole page and gives it back changed
 * @example
 * rewritePages('/site/dist', (html) => html.replace('old', 'new'));
 */
export const rewritePages = (dist: string, change: (html: string) => string): void => {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const path = join(dist, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
};
