import { join } from 'node:path';
import { root } from '../root.ts';

/** The site as it is built for a folder of a host; the browser tests visit it there, too. */
export const folderSite = {
  base: '/sub/',
  dist: join(root, 'node_modules/.cache/unreject/sub'),
} as const;
