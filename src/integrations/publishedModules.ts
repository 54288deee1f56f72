import type { Plugin } from 'vite';
import { bundleModule } from './bundleModule.ts';
import { matcherTypes } from './matcherTypes.ts';

const ENTRY = 'src/matching/publicMatcher.ts';
const NAME = 'virtual:published-matcher';

/**
 * Gives pages the text of the published matcher and its types: `virtual:published-matcher` exports `code` and `types`. Both
 * are made from src/matching, of which the lookup is made too.
 *
 * @example
 * defineConfig({ vite: { plugins: [publishedModules()] } });
 */
export const publishedModules = (): Plugin => ({
  name: 'unreject:published-matcher',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => {
    if (id !== `\0${NAME}`) return null;
    const code = await bundleModule({ entry: ENTRY, target: 'es2023' });
    return `export const code = ${JSON.stringify(code)};
export const types = ${JSON.stringify(matcherTypes(ENTRY))};`;
  },
});
