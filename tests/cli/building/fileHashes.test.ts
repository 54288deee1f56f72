import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences, fileHashes, wholeHash } from '../../../src/cli/building/fileHashes.ts';

const scratch = mkdtempSync(join(tmpdir(), 'unreject-hashes-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const folderWith = (name: string, files: Readonly<Record<string, string>>): string => {
  const folder = join(scratch, name);
  mkdirSync(join(folder, 'deep'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
};

test('one byte, one name or one file more is a difference', () => {
  const first = fileHashes(folderWith('a', { '.b': 'b', a: 'a', 'deep/c': 'c' }));
  const same = fileHashes(folderWith('b', { 'deep/c': 'c', a: 'a', '.b': 'b' }));
  const other = fileHashes(folderWith('c', { 'deep/c': 'C', a: 'a', more: '' }));
  expect([...first.keys()]).toEqual(['.b', 'a', 'deep/c']);
  expect(differences(first, same)).toEqual([]);
  expect(wholeHash(first)).toBe(wholeHash(same));
  expect(differences(first, other)).toEqual(['.b', 'deep/c', 'more']);
  expect(wholeHash(first)).not.toBe(wholeHash(other));
});
