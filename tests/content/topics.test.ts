import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { root } from '../../src/cli/root.ts';
import { claimStrings } from '../../src/strings/lists.ts';

const { claims } = readContent(join(root, 'content')).content;

test('every file of claims has a heading in words', () => {
  const topics = new Set(claims.map(({ file }) => basename(file, '.yaml')));
  expect(topics.size).toBeGreaterThan(0);
  expect([...topics].filter((topic) => !(topic in claimStrings.topics))).toEqual([]);
});
