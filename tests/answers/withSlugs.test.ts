import { expect, test } from 'vitest';
import { withSlugs } from '../../src/answers/withSlugs.ts';
import { answerOf, answers, matchOf } from '../islands/error-lookup/catalogue.ts';

test('puts slugs for the places of entries, wherever an answer names one', () => {
  const answer = answerOf({
    matches: [matchOf('0', { ties: ['1'] })],
    layers: [{ slug: '2', start: 0, end: 4 }],
    nearest: ['3', '0'],
  });
  expect(withSlugs(answer, answers)).toEqual(
    answerOf({
      matches: [matchOf('teapot-empty', { ties: ['teapot-low'] })],
      layers: [{ slug: 'kitchen-says', start: 0, end: 4 }],
      nearest: ['coffee-out', 'teapot-empty'],
    }),
  );
});
