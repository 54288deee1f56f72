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
import { fromColumns, type Columns } from '../../src/answers/columns.ts';
import type { ServedPart } from '../../src/answers/servedCatalogue.ts';
import { withSlugs } from '../../src/answers/withSlugs.ts';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { lookupCatalogue } from '../../src/catalogue/lookupCatalogue.ts';
import { plainAnswer } from '../../src/cli/answering/plainAnswer.ts';
import { textAnswerer } from '../../src/cli/answering/textAnswerer.ts';
import { findDifferences } from '../../src/cli/comparing/findDifferences.ts';
import { moduleAnswerer } from '../../src/cli/comparing/moduleAnswerer.ts';
import { toldByCommand } from '../../src/cli/comparing/toldOf.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import type { Answer } from '../../src/matching/types.ts';
import { unpackEntries } from '../../src/matching/unpackEntries.ts';
import type * as Matcher from '../../src/matching/publicMatcher.ts';
import type { CatalogueFile } from '../../src/schemas/views/catalogueFile.ts';
import { DIRTY_SHAPES } from '../../src/shapes/dirtyShapes.ts';
import { tryShapes } from '../../src/shapes/tryShapes.ts';
import { WRAPPED_SHAPES } from '../../src/shapes/wrappedShapes.ts';
import { siteAddress } from '../../src/site.ts';
import { content } from '../support/content.ts';
import { ownPastes } from '../support/ownPastes.ts';
import { textOf } from './html.ts';

const folder = join(root, 'dist', 'data');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const names = ['catalogue.json', 'catalogue.schema.json', 'matcher.js', 'matcher.d.ts'] as const;
const catalogue = JSON.parse(read('catalogue.json')) as CatalogueFile;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const scratch = mkdtempSync(join(tmpdir(), 'unreject-data-'));
/** The content tests try every width; here, some must do. */
const WIDTHS_APART = 10;
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

/** A part of what the lookup fetches, as it lies in the build. */
const servedPart = (name: string): ServedPart => {
  const file = readFileSync(join(root, 'dist', name), 'utf8');
  const { packed, answers } = JSON.parse(file) as { packed: string; answers: Columns };
  return { packed, answers: fromColumns(answers) as unknown as ServedPart['answers'] };
};

/** The lookup's matcher, with the catalogue that readers fetch. */
const ofReaders = (): ((text: string) => Answer) => {
  const parts = ['catalogue.json', 'catalogue-rest.json'].map(servedPart);
  const answers = parts.flatMap((part) => part.answers);
  const compiled = compileCatalogue(unpackEntries(parts.map(({ packed }) => packed).join('\n\n')));
  return (text) => {
    const answer = match(text, compiled);
    return { ...answer, ...withSlugs(answer, answers) };
  };
};

test(
  'the module needs nothing, and answers as the lookup does, whatever is around a message',
  { timeout: 240_000 },
  async () => {
    expect(read('matcher.js')).not.toMatch(/^import\b|\brequire\(|\bimport\(/m);
    const url = pathToFileURL(join(folder, 'matcher.js')).href;
    const published = (await import(/* @vite-ignore */ url)) as typeof Matcher;
    const theirs = published.compileCatalogue(catalogue.content.matcher.entries as Matcher.Entry[]);
    const ours = ofReaders();
    let count = 0;
    const differ: string[] = [];
    const compare = (text: string): string => {
      count += 1;
      const [answer, told] = [ours(text), published.match(text, theirs)];
      if (JSON.stringify(answer) !== JSON.stringify(told)) differ.push(text);
      return '';
    };
    ownPastes.forEach(compare);
    expect(count).toBeGreaterThan(1000);
    const someWidths = WRAPPED_SHAPES.filter((_, i) => i % WIDTHS_APART === 0);
    tryShapes(fullMessages(content, [0]), [...DIRTY_SHAPES, ...someWidths], compare);
    expect(count).toBeGreaterThan(20_000);
    expect(differ).toEqual([]);
  },
);

test('the command answers every sample and near-miss as the module does', async () => {
  const askModule = await moduleAnswerer(join(root, 'dist'));
  const answer = textAnswerer(lookupCatalogue(content), siteAddress);
  const differ = ownPastes.flatMap((text) => {
    const command = toldByCommand(plainAnswer(answer(text), siteAddress, new Map()));
    return findDifferences({ command, module: askModule(text) });
  });
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
