import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../src/cli/root.ts';
import { documentedIn, type Documented } from './support/docstringExamples.ts';
import { namesUsed, runExample } from './support/runExample.ts';

type Exports = Readonly<Record<string, unknown>>;

/** What a module exports, or null where it needs the collections of Astro, which only a build has. */
const importModule = async (file: string): Promise<Exports | null> => {
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href)) as Exports;
  } catch (error) {
    if (String(error).includes('astro:content')) return null;
    throw error;
  }
};

const importModules = async (functions: readonly Documented[]): Promise<Map<string, Exports>> => {
  const files = [...new Set(functions.map(({ file }) => file))];
  const modules = await Promise.all(
    files.map(async (file) => [file, await importModule(file)] as const),
  );
  return new Map(modules.flatMap(([file, module]) => (module === null ? [] : [[file, module]])));
};

/** Of the command line, what keeps off disk and network; the examples of the rest show a use that a test must not make. */
const isPure = ({ file, examples }: Documented): boolean =>
  examples.length > 0 && !readFileSync(join(root, file), 'utf8').includes("from 'node:");

const core = [
  'matching',
  'costs',
  'shapes',
  'schemas',
  'catalogue',
  'replies',
  'twins',
  'cards',
  'hosts',
].flatMap(documentedIn);
const tools = documentedIn('cli').filter(isPure);
const modules = await importModules([...core, ...tools]);

/** The names that an example may use: those of all these modules. */
const scope: Exports = Object.fromEntries([...modules.values()].flatMap(Object.entries));
const isKnown = (name: string): boolean => name in scope || name in globalThis;

const checkExamples = ({ examples }: Documented): void => {
  const checked = examples.flatMap((example) => runExample(example, scope));
  expect(checked.length).toBeGreaterThan(0);
  for (const { line, given, said } of checked) expect(given, line).toEqual(said);
};

describe('the docstring has an example, and it is true, of', () => {
  it.each(core.filter(({ file }) => modules.has(file)))('$name in $file', checkExamples);
});

describe('the example is true of', () => {
  const complete = tools.filter(({ examples }) => examples.flatMap(namesUsed).every(isKnown));
  it.each(complete)('$name in $file', checkExamples);
});
