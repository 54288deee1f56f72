import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/components/page/shorten.ts';

test.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['one two. three', 12, 'one two…'],
  ['Add more … and go on', 14, 'Add more…'],
  ['unbroken', 5, 'unbr…'],
])('%j in %d characters is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

test('the result is never longer than asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, most) => {
      expect(shorten(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
