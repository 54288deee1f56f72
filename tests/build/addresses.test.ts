import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareAddresses } from '../../src/cli/publishing/compareAddresses.ts';
import { recordFile } from '../../src/cli/publishing/recordFile.ts';
import { readRecord, writeRecord } from '../../src/cli/publishing/recordText.ts';
import { siteAddresses } from '../../src/cli/publishing/siteAddresses.ts';
import { root } from '../../src/cli/root.ts';
import { base } from './html.ts';

const text = readFileSync(recordFile, 'utf8');
const recorded = readRecord(text);
const built = await siteAddresses(join(root, 'dist'), base);
const { lost, reused, fresh } = compareAddresses(recorded, built);

test('no address that was ever published is lost', () => {
  expect(recorded.size).toBeGreaterThan(5000);
  expect(lost, 'Give the page or place its address back, or its old slug to formerSlugs').toEqual(
    [],
  );
});

test('no address that was ever published leads to something else', () => {
  expect(reused, 'Numbers and slugs are for ever: take free ones').toEqual([]);
});

test('every address is on record', () => {
  expect(fresh, 'Run "npm run addresses -- --record"').toEqual([]);
});

test('the record is as the command writes it', () => {
  expect(text).toBe(writeRecord(recorded));
});
