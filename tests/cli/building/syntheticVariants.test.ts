import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkIntegrity } from '../../../src/catalogue/checkIntegrity.ts';
import { readContent } from '../../../src/catalogue/readContent-fs.ts';
import { syntheticVariants } from '../../../src/cli/building/syntheticVariants.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unreject-synthetic-'));
  cpSync('tests/fixtures/sites/whole', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('made-up variants are read, whole, and answered by the matcher as any other', () => {
  const { content } = readContent(folder);
  // A message of a pool must stand at the end of a path of questions, so the benchmark takes others for models.
  const models = content.variants.map((one) => ({
    ...one,
    facts: { ...one.facts, pool: null, route: undefined },
  }));
  for (const { slug, file } of syntheticVariants(models, 12))
    writeFileSync(join(folder, 'variants', `${slug}.mdx`), file);
  const read = readContent(folder);
  expect(read.content.variants).toHaveLength(content.variants.length + 12);
  expect(checkIntegrity(read, '2026-11-21')).toEqual([]);
});
