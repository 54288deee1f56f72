import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../src/cli/root.ts';

/** An exported function, or a method of an exported class, with the examples of its docstring. */
export interface Documented {
  /** Path of its file from the root of the repository. */
  readonly file: string;
  readonly name: string;
  readonly examples: readonly string[];
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The named nodes of a statement that can be called: methods of a class need no example, but may have one. */
const callables = (statement: ts.Statement): [name: string, node: ts.Node][] => {
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? 'default', statement]];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .filter(({ initializer }) => isFunction(initializer))
      .map((declaration) => [declaration.name.getText(), declaration]);
  }
  if (!ts.isClassDeclaration(statement)) return [];
  return statement.members.flatMap((member): [string, ts.Node][] =>
    ts.isMethodDeclaration(member) && examplesOf(member).length > 0
      ? [[`${statement.name?.text ?? ''}.${member.name.getText()}`, member]]
      : [],
  );
};

const examplesOf = (node: ts.Node): string[] =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === 'example')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');

const readFunctions = (file: string): Documented[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements
    .filter(isExported)
    .flatMap(callables)
    .map(([name, node]) => ({ file: relative(root, file), name, examples: examplesOf(node) }));
};

/**
 * All exported functions of a folder of `src`, and the methods that have examples, in order of files.
 *
 * @param room name of the folder
 */
export const documentedIn = (room: string): Documented[] =>
  readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => readFunctions(join(root, 'src', room, path)));
