import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/components/lists/groupByLetter.ts';

const entry = (title: string) => ({ facts: { title } });

test('letters and titles are in order, and signs before a letter do not count', () => {
  const groups = groupByLetter(['You, too', '“beta', 'Alpha', '5-hour limit', '123'].map(entry));
  expect(
    groups.map(({ letter, entries }) => [letter, entries.map(({ facts }) => facts.title)]),
  ).toEqual([
    ['#', ['123']],
    ['A', ['Alpha']],
    ['B', ['“beta']],
    ['H', ['5-hour limit']],
    ['Y', ['You, too']],
  ]);
});
