import { expect, test } from 'vitest';
import { describeFound } from '../../../src/islands/site-search/describeFound.ts';
import type { PagefindResult } from '../../../src/islands/site-search/pagefindApi.ts';

const results = (count: number): PagefindResult[] =>
  Array.from({ length: count }, () => ({ data: () => Promise.reject(new Error('not asked for')) }));

test.each([
  [0, [], 'tea', 'Nothing found for “tea”.'],
  [0, [], '', 'Nothing found with these filters.'],
  [1, [], 'tea', '1 result.'],
  [1200, ['zzz', 'qqq'], 'tea zzz qqq', '1,200 results. No page has: zzz, qqq.'],
])('%d results, unknown %j', (count, unknown, query, sentence) => {
  expect(describeFound({ results: results(count), unknown }, query)).toBe(sentence);
});
