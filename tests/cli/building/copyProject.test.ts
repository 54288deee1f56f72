import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyProject } from '../../../src/cli/building/copyProject.ts';

let scratch: string;

afterEach(() => {
  rmSync(scratch, { recursive: true });
});

const makeProject = (ignored: string): { project: string; copy: string } => {
  scratch = mkdtempSync(join(tmpdir(), 'unreject-copying-'));
  const [project, copy] = [join(scratch, 'project'), join(scratch, 'copy')];
  for (const folder of ['.git', 'node_modules', 'src/dist', 'content'])
    mkdirSync(join(project, folder), { recursive: true });
  for (const file of ['.git/HEAD', 'a.tsbuildinfo', 'src/dist/x.js', 'src/x.ts', 'content/y.yaml'])
    writeFileSync(join(project, file), '');
  writeFileSync(join(project, '.gitignore'), ignored);
  return { project, copy };
};

test('copies what git keeps, whether it is committed or not, and links the packages', () => {
  const { project, copy } = makeProject('# made\nnode_modules/\ndist/\n*.tsbuildinfo\n');
  copyProject(project, copy);
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).toSorted();
  expect(files).toEqual(
    ['.gitignore', 'content', 'content/y.yaml', 'node_modules', 'src', 'src/x.ts'].map((file) =>
      join(file),
    ),
  );
  expect(readlinkSync(join(copy, 'node_modules'))).toBe(join(project, 'node_modules'));
});

test('says which rules it cannot follow', () => {
  const { project, copy } = makeProject('dist/\n!dist/keep\nsrc/**/x\n');
  expect(() => {
    copyProject(project, copy);
  }).toThrow('.gitignore has rules that are no plain names: !dist/keep, src/**/x');
});
