import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtPages, builtSite } from '../../../src/cli/weighing/builtSite.ts';

let dist: string;
const text = 'credit '.repeat(200);

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'unreject-built-'));
  await mkdir(join(dist, 'errors', 'x'), { recursive: true });
  for (const name of ['index.html', '404.html', 'errors/x/index.html', 'errors/x.md']) {
    await writeFile(join(dist, name), text);
  }
});
afterEach(() => rm(dist, { recursive: true }));

test('lists the pages by address, in order', async () => {
  const pages = await builtPages(dist, '/sub/');
  expect(pages.map(({ address }) => address)).toEqual(['/sub/404.html', '/sub/errors/x/', '/sub/']);
});

test('reads inside its base only, and weighs in brotli bytes', async () => {
  const site = builtSite(dist, '/sub/');
  const file = await site.read('/sub/errors/x.md');
  expect(file?.toString()).toBe(text);
  expect(await site.read('/errors/x.md')).toBeUndefined();
  expect(await site.read('/sub/nothing.js')).toBeUndefined();
  expect(await site.weigh(Buffer.from(text))).toBe(brotliCompressSync(text).length);
});
