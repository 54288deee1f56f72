import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leanPolicy } from './leanPolicy.ts';
import { withoutIndexMarks } from './withoutIndexMarks.ts';

/** Takes out of every built page what no reader needs. The pages must be indexed already. */
export const leanPages = (): AstroIntegration => ({
  name: 'unreject:lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir);
      for (const name of globSync('**/*.html', { cwd: dist })) {
        const path = join(dist, name);
        writeFileSync(path, withoutIndexMarks(leanPolicy(readFileSync(path, 'utf8'))));
      }
    },
  },
});
