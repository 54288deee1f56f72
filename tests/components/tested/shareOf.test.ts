import { expect, it } from 'vitest';
import { shareOf } from '../../../src/components/tested/shareOf.ts';

it.each([
  [504, 522, '504 of 522, 96.5'],
  [39_999, 40_000, '39,999 of 40,000, 99.9'],
  [40_000, 40_000, '40,000 of 40,000, 100'],
  [0, 0, '0 of 0, 0'],
])('shareOf() rounds %i of %i down', (part, whole, text) => {
  expect(shareOf('{part} of {whole}, {percent}', part, whole)).toBe(text);
});
