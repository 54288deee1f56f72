import { compileFunction, Script } from 'node:vm';
import ts from 'typescript';

/** What a line of an example gives, and what its comment says that it gives. */
export interface Checked {
  readonly line: string;
  readonly given: unknown;
  readonly said: unknown;
}

/** What stands between an expression and its value in a comment, which may stand on the next line. */
const SAYS = '; // ';

const linesOf = (example: string): string[] => example.replaceAll(';\n// ', SAYS).split('\n');

const isExpression = (code: string): boolean => {
  try {
    return code.trim() !== '' && new Script(`(${code})`) instanceof Script;
  } catch {
    return false;
  }
};

/** The value in a comment: all of it, or what stands before a colon and an explanation. */
const valueIn = (comment: string): string => {
  const value = [comment, comment.split(': ')[0] ?? ''].find(isExpression);
  if (value === undefined) throw new Error(`"// ${comment}" is no value: write one, and a colon.`);
  return value;
};

const toCode = (line: string): string => {
  const at = line.lastIndexOf(SAYS);
  if (at === -1) return line;
  const value = valueIn(line.slice(at + SAYS.length));
  return `check(${JSON.stringify(line)}, ${line.slice(0, at)}, ${value});`;
};

/**
 * The names that an example uses and does not declare.
 *
 * @param example lines of code
 */
export const namesUsed = (example: string): string[] => {
  const source = ts.createSourceFile('example.js', example, ts.ScriptTarget.Latest, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const isKey =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      const isDeclared =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent)) &&
        parent.initializer !== node;
      if (isDeclared) declared.add(node.text);
      else if (!isKey) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => !declared.has(name));
};

/**
 * Runs the example of a docstring; a line that ends in `// value` is a promise.
 *
 * @param example lines of code
 * @param scope names that the example may use
 * @returns the promises in order, for comparing
 * @throws {Error} when a comment is no value, or the example fails
 */
export const runExample = (
  example: string,
  scope: Readonly<Record<string, unknown>>,
): Checked[] => {
  const checked: Checked[] = [];
  const check = (line: string, given: unknown, said: unknown) =>
    checked.push({ line, given, said });
  const names = { ...scope, check };
  const body = linesOf(example).map(toCode).join('\n');
  const run = compileFunction(body, Object.keys(names)) as (...values: unknown[]) => unknown;
  run(...Object.values(names));
  return checked;
};
