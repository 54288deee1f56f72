import { expect, test } from 'vitest';
import { changeTicks, checkTicks, readTicks } from '../../../src/islands/check-list/ticks.ts';

test.each([
  [undefined, []],
  ['', []],
  [',,', []],
  ['case-a', ['case-a']],
  ['case-a,check-b,', ['case-a', 'check-b']],
])('%j ticks %j', (value, ticks) => {
  expect(readTicks(value)).toEqual(ticks);
});

test('two lists of a page keep their ticks apart, in any order of ticking', () => {
  const cases = ['case-a', 'case-b'];
  const checks = ['check-a', 'check-b'];
  const first = changeTicks('', cases, ['case-b']);
  const both = changeTicks(first, checks, ['check-a']);
  expect(readTicks(both)).toEqual(['case-b', 'check-a']);
  expect(changeTicks(both, cases, [])).toBe('check-a');
  expect(changeTicks(changeTicks(both, cases, []), checks, [])).toBe('');
});

test('those of checks can be told from those of cases', () => {
  expect(checkTicks('case-a,check-a,case-check-b,check-c')).toBe('check-a,check-c');
  expect(checkTicks(undefined)).toBe('');
});
