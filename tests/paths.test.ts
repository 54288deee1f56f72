import { expect, test } from 'vitest';
import { aliasPath, claimPath, entryPath, lookupPath, pathUnder } from '../src/paths.ts';

test.each([
  ['/', 'errors/', '/errors/'],
  ['/sub', 'errors/', '/sub/errors/'],
  ['/sub/', '#lookup', '/sub/#lookup'],
  ['/', '', '/'],
])('under %s the path %s is %s', (base, path, address) => {
  expect(pathUnder(base, path)).toBe(address);
});

test('each kind of entry has its folder, and a look-alike its place in a list', () => {
  expect(entryPath('variant', 'session-limit')).toBe('/errors/session-limit/');
  expect(entryPath('fix', 'update-claude-code')).toBe('/fixes/update-claude-code/');
  expect(entryPath('lookalike', 'vertex-quota-exceeded')).toBe(
    '/not-claude/#vertex-quota-exceeded',
  );
  expect([aliasPath(9), claimPath('c098'), lookupPath()]).toEqual([
    '/e/9/',
    '/claims/#c098',
    '/#lookup',
  ]);
});
