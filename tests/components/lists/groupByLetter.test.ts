import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/components/lists/groupByLetter.ts';

const entry = (title: string) => ({ facts: { title } });

test('numbers stand before letters, titles are in order, and signs before them do not count', () => {
  const groups = groupByLetter(['You, too', '“beta', 'Alpha', '5-hour limit', '123'].map(entry));
  expect(
    groups.map(({ letter, entries }) => [letter, entries.map(({ facts }) => facts.title)]),
  ).toEqual([
    ['0-9', ['123', '5-hour limit']],
    ['A', ['Alpha']],
    ['B', ['“beta']],
    ['Y', ['You, too']],
  ]);
});

test('a letter under which nothing stands leads to the next one', () => {
  const groups = groupByLetter(['Alpha', 'Delta', '1'].map(entry));
  expect(groups.map(({ letter, skipped }) => [letter, skipped.join('')])).toEqual([
    ['0-9', ''],
    ['A', ''],
    ['D', 'BC'],
  ]);
});
