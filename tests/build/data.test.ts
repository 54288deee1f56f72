import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { afterAll, expect, test, vi } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import type * as Matcher from '../../src/matching/publicMatcher.ts';
import type { CatalogueFile } from '../../src/schemas/views/catalogueFile.ts';
import { content } from '../support/content.ts';
import { textOf } from './html.ts';

const folder = join(root, 'dist', 'data');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const names = ['catalogue.json', 'catalogue.schema.json', 'matcher.js', 'matcher.d.ts'] as const;
const catalogue = JSON.parse(read('catalogue.json')) as CatalogueFile;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const scratch = mkdtempSync(join(tmpdir(), 'unreject-data-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('the catalogue is as its schema says, which is a good schema itself', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(read('catalogue.schema.json')) as object);
  validate(catalogue);
  expect(validate.errors).toBeNull();
  expect(validate({ ...catalogue, version: '9' })).toBe(false);
});

test('every hash is that of what it stands for', () => {
  expect(catalogue.hash).toBe(sha256(JSON.stringify(catalogue.content)));
  const page = read('index.html');
  expect(names.filter((name) => !page.includes(sha256(read(name))))).toEqual([]);
});

test('every claim that is cited is there', () => {
  const { claims, matcher, ...entries } = catalogue.content;
  const ids = new Set(claims.map(({ id }) => id));
  const cited = JSON.stringify(entries).matchAll(/\[(c\d{3,})\]/g);
  expect([...cited].map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
  expect(matcher.entries.length).toBeGreaterThan(100);
});

test('the module needs nothing, and answers as its source does', { timeout: 60_000 }, async () => {
  expect(read('matcher.js')).not.toMatch(/^import\b|\brequire\(|\bimport\(/m);
  const url = pathToFileURL(join(folder, 'matcher.js')).href;
  const published = (await import(/* @vite-ignore */ url)) as typeof Matcher;
  const ours = compileCatalogue(matcherEntries(content));
  const theirs = published.compileCatalogue(catalogue.content.matcher.entries as Matcher.Entry[]);
  const samples = content.variants.flatMap(({ facts }) => [
    ...facts.samples.map(({ text }) => text),
    ...facts.nearMisses.map(({ text }) => text),
  ]);
  // Ties may stand in another order, as the entries do.
  const said = (answer: Matcher.Answer) =>
    answer.matches.map(({ slug, sure }) => `${slug} ${sure}`);
  const differ = samples.filter(
    (text) => said(published.match(text, theirs)).join() !== said(match(text, ours)).join(),
  );
  expect(samples.length).toBeGreaterThan(500);
  expect(differ).toEqual([]);
});

test('its types say what it takes and gives', { timeout: 60_000 }, () => {
  writeFileSync(join(scratch, 'matcher.d.ts'), read('matcher.d.ts'));
  const use = join(scratch, 'use.ts');
  writeFileSync(
    use,
    `import { compileCatalogue, match, nearestFamily, type Entry } from './matcher.js';
const entries: Entry[] = [{ slug: 'a', kind: 'variant', wordings: [{ text: 'You are out' }] }];
const { matches, values } = match('You are out', compileCatalogue(entries));
export const sure: 'exact' | 'likely' | undefined = matches[0]?.sure;
export const slug: string | undefined = nearestFamily(matches, values, [{ slug: 'f', status: [429], types: [] }])?.slug;
// @ts-expect-error: a text is a string
match(1, compileCatalogue([]));
`,
  );
  const program = ts.createProgram([use], {
    noEmit: true,
    strict: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
  });
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(faults).toEqual([]);
});

test('the example on the page works as it stands', { timeout: 60_000 }, async () => {
  const shown =
    /<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/.exec(read('index.html'))?.[1] ?? '';
  writeFileSync(join(scratch, 'matcher.js'), read('matcher.js'));
  const example = join(scratch, 'example.mjs');
  writeFileSync(example, textOf(shown));
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const name = new URL(address as string).pathname.split('/').at(-1) ?? '';
    return Promise.resolve(new Response(read(name)));
  });
  const logged = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import(/* @vite-ignore */ pathToFileURL(example).href);
  expect(fetched).toHaveBeenCalledOnce();
  expect(logged.mock.calls[0]).toEqual([
    expect.stringMatching(/^(?:exact|likely)$/),
    expect.stringMatching(/\S/),
    expect.stringMatching(/^https?:\/\/.*\/e\/\d+\/$/),
  ]);
  vi.restoreAllMocks();
});
