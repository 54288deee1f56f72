import { expect, test } from 'vitest';
import { citationNumber } from '../../../src/components/prose/citationNumber.ts';

test('a claim has its place in the list as its number, and none outside the list', () => {
  expect(citationNumber('c098', ['c096', 'c098'])).toBe(2);
  expect(citationNumber('c001', ['c096', 'c098'])).toBe(0);
  expect(citationNumber('c001')).toBe(0);
});
