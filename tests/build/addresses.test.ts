import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareAddresses } from '../../src/cli/publishing/compareAddresses.ts';
import { recordFile } from '../../src/cli/publishing/recordFile.ts';
import { readRecord, writeRecord } from '../../src/cli/publishing/recordText.ts';
import { siteAddresses } from '../../src/cli/publishing/siteAddresses.ts';
import { root } from '../../src/cli/root.ts';
import { nearestAddresses, type Known } from '../../src/islands/lost-address/nearestAddresses.ts';
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

const known = JSON.parse(readFileSync(join(root, 'dist', 'addresses.json'), 'utf8')) as Known;
const isPage = (address: string): boolean => address === '' || address.endsWith('/');

/** Names that no person types: pictures of previews, and what copy buttons fetch. */
const INNER = /^(?:cards|replies)\//;
/** A page in another form, which is known by its page. */
const TWIN = /^(?:e|errors|families|fixes|guides|pools|tools|wrappers)\/[^/]+\.(?:md|json|txt)$/;
const isFile = (address: string): boolean => !isPage(address) && !address.includes('#');

test('the page for lost addresses knows every page and every file, and no other', () => {
  const files = [...built.keys()].filter(
    (address) => isFile(address) && !INNER.test(address) && !TWIN.test(address),
  );
  const pages = [...built.keys()].filter(isPage);
  expect(files.length).toBeGreaterThan(15);
  expect(Object.keys(known).sort()).toEqual([...pages, ...files].sort());
});

test('every page, every other form of one and every file is found from what a chat makes of it', () => {
  const asked = [...recorded.keys()].filter(
    (address) => isPage(address) || (isFile(address) && !INNER.test(address)),
  );
  const lostIn = (mangle: (address: string) => string): string[] =>
    asked.filter((address) => nearestAddresses(mangle(address), known).certain !== address);
  expect(asked.filter((address) => TWIN.test(address)).length).toBeGreaterThan(1000);
  expect(lostIn((address) => `${address.toUpperCase()}).`)).toEqual([]);
  expect(lostIn((address) => `${address.replace(/\/$/, '')}%3E`)).toEqual([]);
  expect(lostIn((address) => `${address}%E2%80%8B&gt;`)).toEqual([]);
});
