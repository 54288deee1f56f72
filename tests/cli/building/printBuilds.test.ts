import { expect, test } from 'vitest';
import { growthOf, isLinear, printBuilds } from '../../../src/cli/building/printBuilds.ts';

const build = (pages: number, seconds: number) => ({
  added: pages,
  pages,
  seconds,
  memory: 2e6 * pages,
});

test('what every site takes does not count, only what a further page takes', () => {
  const linear = [build(100, 30), build(1100, 40), build(5100, 80)];
  expect(growthOf(linear)).toBeCloseTo(1);
  expect(isLinear(linear)).toBe(true);
  const slower = [build(100, 30), build(1100, 40), build(5100, 95)];
  expect(isLinear(slower)).toBe(false);
});

test('growth needs three builds', () => {
  expect(() => growthOf([build(1, 1), build(2, 2)])).toThrow('three builds; there are 2');
});

test('each build has a line with what a page took', () => {
  expect(printBuilds([build(100, 30), build(1100, 40), build(5100, 80)])).toContain(
    '  5,100     5,100        80       15.7     10,200      2,000',
  );
});
