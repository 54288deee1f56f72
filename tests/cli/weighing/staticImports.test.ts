import { expect, test } from 'vitest';
import { staticImports } from '../../../src/cli/weighing/staticImports.ts';

test.each([
  ['import{a as b}from"./x.js";import"./y.js";', ['./x.js', './y.js']],
  ["import d from '/z.js'\nexport * from '../w.js'", ['/z.js', '../w.js']],
  ['export{a}from"./x.js"', ['./x.js']],
  ['import"https://elsewhere.example/x.js"', ['https://elsewhere.example/x.js']],
  ['const x=()=>import("./later.js");', []],
  ['const t="an import of \\"./x.js\\"";', []],
  ['export const a="./x.js"', []],
])('%s', (code, addresses) => {
  expect(staticImports(code)).toEqual(addresses);
});
