import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearlyEqual } from '../../src/matching/nearlyEqual.ts';

describe('nearlyEqual()', () => {
  it.each([
    ['usage', 'usage', 'is the same'],
    ['usage', 'usagee', 'has a letter more'],
    ['usage', 'usge', 'has a letter less'],
    ['usage', 'usafe', 'has another letter'],
    ['usage', 'usgae', 'has two letters swapped'],
    ['exhausted', 'exausteed', 'is long and has two slips'],
  ])('takes %s for %s, which %s', (left, right) => {
    expect(nearlyEqual(left, right)).toBe(true);
    expect(nearlyEqual(right, left)).toBe(true);
  });

  it.each([
    ['out', 'our', 'is too short for a slip'],
    ['api', 'apis', 'is too short for a slip'],
    ['usage', 'sugae', 'has two slips'],
    ['limits', 'limitless', 'is too much longer'],
    ['subscription', 'subscribing', 'has more than two slips'],
    ['hourly', 'daily', 'is another word'],
  ])('does not take %s for %s, which %s', (left, right) => {
    expect(nearlyEqual(left, right)).toBe(false);
    expect(nearlyEqual(right, left)).toBe(false);
  });

  it('forgives any one lost letter of any word of five letters or more', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      minLength: 5,
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, fc.nat(), (whole, number) => {
        const at = number % whole.length;
        expect(nearlyEqual(whole, whole.slice(0, at) + whole.slice(at + 1))).toBe(true);
      }),
    );
  });
});
