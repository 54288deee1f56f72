import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { claimStrings } from '../../src/strings/lists.ts';
import { content } from '../support/content.ts';

test('every file of claims has a heading in words', () => {
  const topics = new Set(content.claims.map(({ file }) => basename(file, '.yaml')));
  expect(topics.size).toBeGreaterThan(0);
  expect([...topics].filter((topic) => !(topic in claimStrings.topics))).toEqual([]);
});
