import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copyProject.ts';

/**
 * Does something with a copy of a project, which is then thrown away.
 *
 * @param project its folder
 * @param use gets the folder of the copy
 * @throws {Error} what copyProject.ts and `use` throw
 * @example
 * withCopy('/home/me/unreject', (copy) => buildCopy(copy).seconds); // 21.4
 */
export const withCopy = <Result>(project: string, use: (copy: string) => Result): Result => {
  const copy = mkdtempSync(join(tmpdir(), 'unreject-copy-'));
  try {
    copyProject(project, copy);
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
