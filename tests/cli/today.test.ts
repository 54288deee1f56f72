import { expect, it } from 'vitest';
import { today } from '../../src/cli/today.ts';

it('today() takes TODAY, refuses what is no day, and else reads the clock', () => {
  expect(today({ TODAY: '2027-02-01' })).toBe('2027-02-01');
  expect(() => today({ TODAY: 'tomorrow' })).toThrow('tomorrow');
  expect(today({})).toBe(new Date().toISOString().slice(0, 10));
});
