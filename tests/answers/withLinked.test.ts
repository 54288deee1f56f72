import { expect, test } from 'vitest';
import { withLinked } from '../../src/answers/withLinked.ts';
import { answerOf, matchOf, served } from '../islands/error-lookup/catalogue.ts';

const HOME = 'https://tea.example/';
const slugsIn = (text: string): string[] =>
  withLinked(text, answerOf({ matches: [matchOf('coffee-out')] }), served, HOME).matches.map(
    ({ slug }) => slug,
  );

test('a page is found by its number and by its slug', () => {
  expect(slugsIn('see https://tea.example/e/12/')).toEqual(['teapot-low', 'coffee-out']);
  expect(slugsIn('see https://tea.example/errors/teapot-empty/')).toEqual([
    'teapot-empty',
    'coffee-out',
  ]);
});

test.each(['https://tea.example/e/99/', 'https://tea.example/errors/coffee-out/', 'no link'])(
  'what is no page of a variant changes nothing: %s',
  (text) => {
    expect(slugsIn(text)).toEqual(['coffee-out']);
  },
);
