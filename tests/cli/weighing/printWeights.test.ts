import { expect, test } from 'vitest';
import { printWeights } from '../../../src/cli/weighing/printWeights.ts';
import type { PageWeight } from '../../../src/cli/weighing/weighPage.ts';

const weight: PageWeight = {
  address: '/errors/x/',
  html: 14_601,
  scripts: 9,
  complete: 2,
  requests: 9,
  total: 90_000,
  fetched: 0,
  follows: 0,
  unknown: [],
};

test('a page that is over is named once, with all that is too much, and counted', () => {
  const { text, over } = printWeights([weight, { ...weight, address: '/pools/' }]);
  expect(over).toBe(1);
  expect(text).toContain(
    'OVER /errors/x/: 14,601 bytes of HTML; the budget is 14,600; 2 requests before it is complete; the budget is 1',
  );
  expect(text.split('\n').at(-1)).toBe('2 pages weighed, 1 over budget');
});
