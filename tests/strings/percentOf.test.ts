import { expect, it } from 'vitest';
import { percentOf } from '../../src/strings/percentOf.ts';

it.each([
  [1 / 144, '0.7'],
  [505 / 522, '96.7'],
  [0.5, '50.0'],
])('percentOf() rounds %f to %s', (share, text) => {
  expect(percentOf(share)).toBe(text);
});

it.each([
  [1, '100.0'],
  [39_999 / 40_000, '99.9'],
  [1 / 40_000, '0.1'],
  [0, '0.0'],
])('percentOf() keeps %f apart from all and from nothing: %s', (share, text) => {
  expect(percentOf(share)).toBe(text);
});
