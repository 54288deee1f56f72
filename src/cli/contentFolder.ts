import { join } from 'node:path';
import { root } from './root.ts';

/** The folder of the content, whatever folder a command is run in. */
export const contentFolder = join(root, 'content');
