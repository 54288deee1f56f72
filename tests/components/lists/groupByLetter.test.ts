import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/components/lists/groupByLetter.ts';

const grouped = (...names: string[]) => groupByLetter(names, (name) => name);

test('numbers stand before letters, titles are in order, and signs before them do not count', () => {
  const groups = grouped('You, too', '“beta', 'Alpha', '5-hour limit', '123');
  expect(groups.map(({ letter, entries }) => [letter, entries])).toEqual([
    ['0-9', ['123', '5-hour limit']],
    ['A', ['Alpha']],
    ['B', ['“beta']],
    ['Y', ['You, too']],
  ]);
});

test('a letter under which nothing stands leads to the next one', () => {
  const groups = grouped('Alpha', 'Delta', '1');
  expect(groups.map(({ letter, skipped }) => [letter, skipped.join('')])).toEqual([
    ['0-9', ''],
    ['A', ''],
    ['D', 'BC'],
  ]);
});
