import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a project as it stands, changes included, but for what git ignores; packages are linked, not copied.
 *
 * @param from its folder, which is a git repository
 * @param to an empty folder
 * @throws {Error} when git cannot list the files
 * @example
 * copyProject('/home/me/unreject', '/tmp/copy');
 */
export const copyProject = (from: string, to: string): void => {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', list, { cwd: from, encoding: 'utf8' }).split('\0');
  for (const name of names) {
    // A file that was deleted and not committed yet is still listed.
    if (name !== '' && existsSync(join(from, name))) cpSync(join(from, name), join(to, name));
  }
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
};
