import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { aliasFolder, folders, twinTypes } from '../paths.ts';
import type { ContentReader } from './contentOnce.ts';

/** What stands at the address of a variant: its page, and the page in other forms. */
const ENDINGS = ['/', ...Object.keys(twinTypes).map((form) => `.${form}`)];

/** The short aliases of all variants, each with the address it stands for, both inside the site. */
const readAliases = (content: ContentReader): [alias: string, address: string][] =>
  content().content.variants.flatMap(({ slug, facts }) =>
    ENDINGS.map((ending): [string, string] => [
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
      const redirects = readAliases(content).map(([alias, address]) => [
        `/${alias}`,
        `/${address}`,
      ]);
      updateConfig({ redirects: Object.fromEntries(redirects) as Record<string, string> });
    },
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const [alias, address] of readAliases(content))
        cpSync(join(dist, address), join(dist, alias), { recursive: true });
    },
  },
});
