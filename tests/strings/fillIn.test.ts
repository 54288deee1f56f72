import { expect, test } from 'vitest';
import { fillIn } from '../../src/strings/fillIn.ts';

test('values take the places of their names, numbers with separators', () => {
  expect(fillIn('{shown} of {all}', { shown: 3, all: 12_000 })).toBe('3 of 12,000');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
])('%d is written %s', (value, written) => {
  expect(fillIn('{value}', { value })).toBe(written);
});

test('a value that looks like a place stays as it is', () => {
  expect(fillIn('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});

test('a place without a value stays as it is', () => {
  expect(fillIn('{toString} {a}', {})).toBe('{toString} {a}');
});
