import { expect, test } from 'vitest';
import { variantNumbers } from '../../src/answers/variantNumbers.ts';
import { served } from '../islands/error-lookup/catalogue.ts';

test('variants have their numbers by slug; other entries have none', () => {
  expect(variantNumbers(served)).toEqual([
    ['teapot-empty', 7],
    ['teapot-low', 12],
  ]);
});

test('before the numbers are there, none is known', () => {
  expect(variantNumbers({ ...served, steps: [] })).toEqual([
    ['teapot-empty', NaN],
    ['teapot-low', NaN],
  ]);
});
