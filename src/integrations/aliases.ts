import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aliasFolder, folders, twinTypes } from '../paths.ts';
import type { ContentReader } from './contentOnce.ts';
import { copyTo } from './copyTo.ts';

/** The page and its other forms, by what follows its slug. */
const FORMS = ['/index.html', ...Object.keys(twinTypes).map((form) => `.${form}`)];

/** The short aliases of all variants, each with the address it stands for, both inside the site. */
const readAliases = (content: ContentReader): [alias: string, address: string][] =>
  content().content.variants.map(({ slug, facts }) => [
    `${aliasFolder}/${String(facts.number)}`,
    `${folders.variant}/${slug}`,
  ]);

/**
 * Lets the page of every variant, and its other forms, answer at the variant's permanent number, too. They are copies, as readers are
 * spared the round trip of a redirect, and no page is drawn twice. While pages are written, the number redirects to the page.
 *
 * @param content reads all variants
 */
export const aliases = (content: ContentReader): AstroIntegration => ({
  name: 'unreject:aliases',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'dev') return;
      const redirects = readAliases(content).map(
        ([alias, address]) => [`/${alias}/`, `/${address}/`] as const,
      );
      updateConfig({ redirects: Object.fromEntries(redirects) });
    },
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const copies = readAliases(content).flatMap(([alias, address]) =>
        FORMS.map((form) => copyTo(join(dist, address + form), join(dist, alias + form))),
      );
      await Promise.all(copies);
    },
  },
});
