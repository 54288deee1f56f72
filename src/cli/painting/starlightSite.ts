import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read and built as of this version; it is fetched when it is asked for, and no dependency of the project. */
const STARLIGHT = '0.42.4';

const CONFIG = `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Same text' })] };
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A page for Starlight: its title stands in the front matter, not in the text. */
const pageOf = (markdown: string): string => {
  const [, title = 'Untitled'] = /^# (.+)$/m.exec(markdown) ?? [];
  const facts = JSON.stringify({ title });
  return `---\n${facts}\n---\n\n${markdown.replace(/^# .+\n/m, '')}`;
};

/**
 * Builds a site of Starlight with the given texts.
 *
 * @param folder an empty one
 * @param astro the version of Astro that builds it
 * @param texts Markdown by slug, each with its title as the first heading
 * @returns where the built site lies, and how long building took in seconds, installation not counted
 * @throws {Error} when a package cannot be had, or the build fails
 * @example
 * starlightSite('/tmp/starlight', '7.3.5', new Map([['a', '# A\n\nText.']])).dist; // '/tmp/starlight/dist'
 */
export const starlightSite = (
  folder: string,
  astro: string,
  texts: ReadonlyMap<string, string>,
): { dist: string; seconds: number } => {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  const dependencies = { astro, '@astrojs/starlight': STARLIGHT, '@astrojs/markdown-remark': '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
  for (const [slug, text] of texts) writeFileSync(join(docs, `${slug}.md`), pageOf(text));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts');
  const start = performance.now();
  run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
  return { dist: join(folder, 'dist'), seconds: (performance.now() - start) / 1000 };
};
