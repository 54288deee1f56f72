import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aliasFolder, folders, twinTypes } from '../paths.ts';
import type { ContentReader } from './contentOnce.ts';
import { copyTo } from './copyTo.ts';

const FORMS = Object.keys(twinTypes).map((form) => `.${form}`);

/** The short aliases of all variants, each with the address it stands for, both inside the site; `page` ends those of pages. */
const readAliases = (content: ContentReader, page: string): [alias: string, address: string][] =>
  content().content.variants.flatMap(({ slug, facts }) =>
    [page, ...FORMS].map((ending): [string, string] => [
      `${aliasFolder}/${String(facts.number)}${ending}`,
      `${folders.variant}/${slug}${ending}`,
    ]),
  );

/**
 * Lets the page of every variant, and its other forms, answer at the variant's permanent number, too. They are copies, as readers are
 * spared the round trip of a redirect, and no page is drawn twice; while pages are written, it does redirect.
 *
 * @param content reads all variants
 */
export const aliases = (content: ContentReader): AstroIntegration => ({
  name: 'unreject:aliases',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'dev') return;
      const redirects = readAliases(content, '/').map((pair) => pair.map((path) => `/${path}`));
      updateConfig({ redirects: Object.fromEntries(redirects) as Record<string, string> });
    },
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const files = readAliases(content, '/index.html');
      await Promise.all(files.map(([alias, file]) => copyTo(join(dist, file), join(dist, alias))));
    },
  },
});
