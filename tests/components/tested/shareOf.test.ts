import { expect, it } from 'vitest';
import { shareOf } from '../../../src/components/tested/shareOf.ts';

it.each([
  [1, 144, '1 of 144, 0.7'],
  [40_000, 40_000, '40,000 of 40,000, 100.0'],
  [0, 0, '0 of 0, 0.0'],
])('shareOf() says what share %i of %i is', (part, whole, text) => {
  expect(shareOf('{part} of {whole}, {percent}', part, whole)).toBe(text);
});
