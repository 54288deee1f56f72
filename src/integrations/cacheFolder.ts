import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { virtualModule } from './virtualModule.ts';

/**
 * Tells pages where a build may keep what the next one can use: `virtual:cache-folder` exports `folder`, Astro's own.
 *
 * @example
 * defineConfig({ integrations: [cacheFolder()] });
 */
export const cacheFolder = (): AstroIntegration => ({
  name: 'unreject:cache',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const folder = fileURLToPath(config.cacheDir);
      updateConfig({ vite: { plugins: [virtualModule('cache-folder', () => ({ folder }))] } });
    },
  },
});
