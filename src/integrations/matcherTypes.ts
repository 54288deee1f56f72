import { basename, resolve } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  types: [],
  // What is left out is not read: it costs seconds, and the types are checked elsewhere.
  lib: ['lib.es2023.d.ts'],
  noCheck: true,
};

/** The declarations of a module and of all that it imports, by the name of their file. */
const declarationsOf = (entry: string): Map<string, string> => {
  const texts = new Map<string, string>();
  const { diagnostics } = ts.createProgram([entry], OPTIONS).emit(undefined, (path, text) => {
    texts.set(basename(path, '.d.ts'), text);
  });
  const [fault] = diagnostics;
  if (fault === undefined) return texts;
  const why = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
  throw new Error(`The types of ${entry} cannot be written: ${why}`);
};

const FROM = /from '\.\/(\w+)\.ts'/g;

/** The files whose declarations another one uses, itself first. */
const usedBy = (name: string, texts: ReadonlyMap<string, string>, known = new Set<string>()) => {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, next = ''] of (texts.get(name) ?? '').matchAll(FROM)) usedBy(next, texts, known);
  return known;
};

/** Declarations as they stand within one file: nothing imported, nothing exported. */
const within = (text: string): string =>
  text
    .replace(/^(?:import|export)\b[^;]*? from '[^']*';\n/gm, '')
    .replace(/^export \{\};\n/gm, '')
    .replace(/^export /gm, '');

/**
 * The types of a module in one file, with what it exports and nothing else.
 *
 * @param entry its file, which does nothing but export
 * @throws {Error} when a type cannot be written down
 * @example
 * matcherTypes('src/matching/publicMatcher.ts').includes('export { match }'); // true
 */
export const matcherTypes = (entry: string): string => {
  const texts = declarationsOf(resolve(entry));
  const [own = '', ...others] = usedBy(basename(entry, '.ts'), texts);
  const exported = (texts.get(own) ?? '').replace(/ from '[^']*'/g, '');
  return [...others.map((name) => within(texts.get(name) ?? '')), exported].join('\n');
};
