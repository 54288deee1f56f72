import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };

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

/** A built site of Starlight. */
export interface StarlightSite {
  readonly dist: string;
  /** How long building took; installation is not counted. */
  readonly seconds: number;
}

const build = (folder: string, texts: ReadonlyMap<string, string>): StarlightSite => {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(docs, { recursive: true });
  const { astro } = manifest.devDependencies;
  const dependencies = { astro, '@astrojs/starlight': STARLIGHT, '@astrojs/markdown-remark': '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(folder, 'src/content.config.ts'), COLLECTIONS);
  for (const [address, text] of texts) {
    const file = join(docs, `${address}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageOf(text));
  }
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts');
  const start = performance.now();
  run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
  return { dist: join(folder, 'dist'), seconds: (performance.now() - start) / 1000 };
};

/**
 * Builds a site of Starlight with the given texts, by our version of Astro, and does something with it before it is thrown away.
 *
 * @param texts Markdown by address inside the site, each with its title as the first heading
 * @throws {Error} when a package cannot be had, or the build fails, and what `use` throws
 * @example
 * await withStarlight(new Map([['a', '# A\n\nText.']]), ({ seconds }) => seconds); // 9.7
 */
export const withStarlight = async <Result>(
  texts: ReadonlyMap<string, string>,
  use: (site: StarlightSite) => Result | Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'unreject-starlight-'));
  try {
    return await use(build(folder, texts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
