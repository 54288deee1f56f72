import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Copies a file, and makes the folder in which its copy stands.
 *
 * @example
 * await copyTo('/site/dist/a.md', '/site/dist/e/1.md');
 */
export const copyTo = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
};
