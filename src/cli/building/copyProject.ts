import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A name in .gitignore, of a file or folder at any depth; a star may stand for its beginning. */
const PLAIN = /^\*?[\w.-]+\/?$/;

/** Reads .gitignore itself, as a machine without git builds the project, too. */
const ignoredNames = (from: string): string[] => {
  const file = join(from, '.gitignore');
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const others = rules.filter((rule) => !PLAIN.test(rule));
  if (others.length > 0)
    throw new Error(`${file} has rules that are no plain names: ${others.join(', ')}`);
  return ['.git', ...rules.map((rule) => rule.replace(/\/$/, ''))];
};

/**
 * Copies a project as it stands, changes included, but for what git ignores; packages are linked, not copied.
 *
 * @param from its folder
 * @param to an empty folder
 * @throws {Error} when .gitignore cannot be read, or has rules other than names
 * @example
 * copyProject('/home/me/unreject', '/tmp/copy');
 */
export const copyProject = (from: string, to: string): void => {
  const names = ignoredNames(from);
  const isIgnored = (name: string): boolean =>
    names.some((rule) => (rule.startsWith('*') ? name.endsWith(rule.slice(1)) : name === rule));
  const filter = (source: string): boolean => source === from || !isIgnored(basename(source));
  cpSync(from, to, { recursive: true, filter });
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'), 'junction');
};
