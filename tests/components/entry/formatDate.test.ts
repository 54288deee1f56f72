import { expect, test } from 'vitest';
import { formatDate } from '../../../src/components/entry/formatDate.ts';

test.each([
  ['2026-04-05', '5 Apr 2026'],
  ['2026-12', 'Dec 2026'],
  ['2026', '2026'],
])('%s is %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});
