import { join } from 'node:path';
import { contentFolder } from '../contentFolder.ts';

/** The record of all addresses ever published. */
export const recordFile = join(contentFolder, 'published.txt');
