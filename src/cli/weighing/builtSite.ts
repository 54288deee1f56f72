import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { BuiltSite } from './weighPage.ts';

const compress = promisify(brotliCompress);

/**
 * Opens a built site for weighing; every file is read and weighed once.
 * `base` is the path the site was built for, and starts and ends with a slash.
 *
 * @example
 * const site = builtSite('/site/dist', '/');
 */
export function builtSite(dist: string, base: string): BuiltSite {
  const read = remember(async (address: string): Promise<Buffer | undefined> => {
    if (!address.startsWith(base)) return undefined;
    return readFile(join(dist, decodeURI(address.slice(base.length)))).catch(() => undefined);
  });
  const weigh = remember(async (file: Buffer) => (await compress(file)).length);
  return { read, weigh };
}

/**
 * Lists the addresses of the pages of a built site, in order, and reads each page.
 *
 * @example
 * await builtPages('/site/dist', '/'); // [{ address: '/', page: <Buffer …> }, …]
 */
export async function builtPages(
  dist: string,
  base: string,
): Promise<{ address: string; page: Buffer }[]> {
  const names = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  return Promise.all(
    names.sort().map(async (name) => ({
      address: base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      page: await readFile(join(dist, name)),
    })),
  );
}

/**
 * Lists the addresses of the pages of a built site, in order, each with its HTML.
 *
 * @example
 * await builtHtml('/site/dist', '/'); // [{ address: '/', html: '<!doctype html>…' }, …]
 */
export async function builtHtml(
  dist: string,
  base: string,
): Promise<{ address: string; html: string }[]> {
  const pages = await builtPages(dist, base);
  return pages.map(({ address, page }) => ({ address, html: page.toString('utf8') }));
}

function remember<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
