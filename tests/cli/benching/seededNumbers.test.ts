import { expect, it } from 'vitest';
import { pick, seededNumbers } from '../../../src/cli/benching/seededNumbers.ts';

const some = (seed: number): number[] => {
  const next = seededNumbers(seed);
  return Array.from({ length: 500 }, () => next(10));
};

it('seededNumbers() gives whole numbers below the limit, each about as often', () => {
  const counts = Array.from({ length: 10 }, (_, value) => some(1).filter((one) => one === value));
  expect(counts.flat()).toHaveLength(500);
  expect(Math.min(...counts.map(({ length }) => length))).toBeGreaterThan(25);
});

it('seededNumbers() repeats itself for a seed, and differs between seeds', () => {
  expect(some(3)).toEqual(some(3));
  expect(some(3)).not.toEqual(some(4));
});

it('pick() gives an empty text where there is nothing to pick', () => {
  expect(pick(seededNumbers(1), [])).toBe('');
});
