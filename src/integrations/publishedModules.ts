import type { Plugin } from 'vite';
import { bundleModule } from './bundleModule.ts';
import { matcherTypes } from './matcherTypes.ts';
import { virtualModule } from './virtualModule.ts';

const ENTRY = 'src/matching/publicMatcher.ts';

/**
 * Gives pages the text of the published matcher and its types: `virtual:published-matcher` exports `code` and `types`. Both
 * are made from src/matching, of which the lookup is made too.
 *
 * @example
 * defineConfig({ vite: { plugins: [publishedModules()] } });
 */
export const publishedModules = (): Plugin =>
  virtualModule('published-matcher', async () => ({
    code: await bundleModule({ entry: ENTRY, target: 'es2023' }),
    types: matcherTypes(ENTRY),
  }));
