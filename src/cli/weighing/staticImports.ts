/**
 * Lists the modules that a built module imports at once; `import('…')` on demand is left out.
 *
 * @example
 * staticImports('import{a as b}from"./x.js";import("./later.js")'); // ['./x.js']
 */
export function staticImports(code: string): string[] {
  const statement =
    /(?:^|[;}\s])(?:import|export)(?:\b[^;'"()=]+\bfrom)?\s*["']((?:\.{0,2}\/|https?:)[^"']+)["']/g;
  return [...code.matchAll(statement)].map(([, address = '']) => address);
}
