import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkIntegrity } from '../catalogue/checkIntegrity.ts';
import { printFaults } from '../catalogue/faults.ts';
import { readContent } from '../catalogue/readContent-fs.ts';

/**
 * Fails a build on broken facts before Astro reads a collection, and lists all of them at once: Astro itself stops at
 * the first entry that does not fit its schema, and only warns of a reference that leads nowhere.
 *
 * @param today the day by which reviews are due, yyyy-mm-dd
 */
export const integrity = (today: string): AstroIntegration => ({
  name: 'unreject:integrity',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command === 'sync') return;
      const all = checkIntegrity(
        readContent(fileURLToPath(new URL('content/', config.root))),
        today,
      );
      if (all.length === 0) return;
      if (command === 'build') throw new Error(printFaults(all));
      logger.warn(printFaults(all));
    },
  },
});
