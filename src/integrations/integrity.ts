import type { AstroIntegration } from 'astro';
import { checkIntegrity } from '../catalogue/checkIntegrity.ts';
import { printFaults } from '../catalogue/faults.ts';
import type { ContentReader } from './contentOnce.ts';

/**
 * Fails a build on broken facts before Astro reads a collection, and lists all of them at once: Astro itself stops at
 * the first entry that does not fit its schema, and only warns of a reference that leads nowhere.
 *
 * @param content reads what is checked
 * @param today the day by which reviews are due, yyyy-mm-dd
 */
export const integrity = (content: ContentReader, today: string): AstroIntegration => ({
  name: 'unreject:integrity',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command === 'sync') return;
      const all = checkIntegrity(content(), today);
      if (all.length === 0) return;
      if (command === 'build') throw new Error(printFaults(all));
      logger.warn(printFaults(all));
    },
  },
});
