import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexSite, type PagefindService } from '../../src/integrations/indexSite.ts';

let dist: string;

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'unreject-index-'));
});
afterEach(() => rm(dist, { recursive: true }));

async function writePage(name: string, body: string): Promise<void> {
  await mkdir(join(dist, name), { recursive: true });
  await writeFile(join(dist, name, 'index.html'), `<html lang="en"><body>${body}</body></html>`);
}

describe('with the real Pagefind', () => {
  test('indexes only pages that carry data-pagefind-body', async () => {
    await writePage('a', '<main data-pagefind-body><h1>Credits</h1></main>');
    await writePage('b', '<main><h1>A list</h1></main>');
    expect(await indexSite(pagefind, dist)).toBe(1);
    expect(await readdir(join(dist, 'pagefind'))).toContain('pagefind.js');
  });

  test('throws when no page carries it', async () => {
    await writePage('b', '<main><h1>A list</h1></main>');
    await expect(indexSite(pagefind, dist)).rejects.toThrow(
      /index is empty: no page in .*Put it on/,
    );
  });
});

/** A service whose named call answers with an error. */
function failingAt(call: 'createIndex' | 'addDirectory' | 'writeFiles'): PagefindService & {
  closed: number;
} {
  const answer = (name: string) => ({ errors: name === call ? ['disk full', 'no luck'] : [] });
  const index = {
    addDirectory: () => Promise.resolve({ ...answer('addDirectory'), page_count: 1 }),
    writeFiles: () => Promise.resolve({ ...answer('writeFiles'), outputPath: '' }),
  } as unknown as pagefind.PagefindIndex;
  return {
    closed: 0,
    createIndex: () => Promise.resolve({ ...answer('createIndex'), index }),
    close() {
      this.closed += 1;
      return Promise.resolve(null);
    },
  };
}

test.each(['createIndex', 'addDirectory', 'writeFiles'] as const)(
  'throws every error of %s, and closes',
  async (call) => {
    const service = failingAt(call);
    await expect(indexSite(service, dist)).rejects.toThrow(
      /^Pagefind failed at .*\n {2}disk full\n {2}no luck$/,
    );
    expect(service.closed).toBe(1);
  },
);
