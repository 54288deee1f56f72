import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * The hash of every file of a folder, by its path in it, in order.
 *
 * @example
 * fileHashes('/site/dist').get('index.html'); // '9f86d081884c7d65…'
 */
export const fileHashes = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), sha256(readFileSync(path))]),
  );

/**
 * One hash of all files, their names included.
 *
 * @example
 * wholeHash(new Map([['a', '1']])) === wholeHash(new Map([['b', '1']])); // false
 */
export const wholeHash = (hashes: ReadonlyMap<string, string>): string =>
  sha256([...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join(''));

/**
 * The names of files that are not the same in both, or only in one.
 *
 * @example
 * differences(new Map([['a', '1'], ['b', '2']]), new Map([['a', '1'], ['b', '3']])); // ['b']
 */
export const differences = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
