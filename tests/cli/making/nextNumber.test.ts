import { expect, it } from 'vitest';
import { nextNumber } from '../../../src/cli/making/nextNumber.ts';

it('nextNumber() follows the highest number, gaps or not, and begins with one', () => {
  expect(nextNumber(['---\nnumber: 9\ntitle: A', '---\nnumber: 10\n', 'title: no number'])).toBe(
    11,
  );
  expect(nextNumber(['text: "number: 99"'])).toBe(1);
  expect(nextNumber([])).toBe(1);
});
