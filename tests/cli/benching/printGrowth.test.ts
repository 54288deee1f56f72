import { describe, expect, it } from 'vitest';
import {
  isKept,
  printGrowth,
  promises,
  type Growth,
} from '../../../src/cli/benching/printGrowth.ts';

const growth = (...loops: [small: number, large: number][]): Growth => ({
  catalogues: ['100', '10,000'],
  rows: loops.map((ratios, i) => ({
    ...{ paste: `paste ${String(i)}`, promised: i > 0 },
    loops: ratios,
  })),
  compared: [0, 1],
});

describe('promises()', () => {
  it('takes the worst growth of any paste, and the worst time of those that are promised', () => {
    const found = promises(growth([30, 90], [4, 8], [10, 19]));
    expect(found.map(({ worst }) => worst)).toEqual([3, 19]);
    expect(found.map(isKept)).toEqual([true, true]);
  });

  it.each([
    ['growth', growth([1, 3.1], [1, 1]), [false, true]],
    ['time', growth([1, 1], [20.1, 20.1]), [true, false]],
    ['both', growth([1, 4], [21, 21]), [false, false]],
  ])('is broken by too much %s', (_, measured, kept) => {
    expect(promises(measured).map(isKept)).toEqual(kept);
  });

  it('is broken by a time that was not measured', () => {
    expect(promises(growth([NaN, 1], [1, 1])).map(isKept)[0]).toBe(false);
  });
});

it('printGrowth() says all times, then each promise with its verdict', () => {
  expect(printGrowth(growth([30, 120], [4, 8])).split('\n')).toEqual([
    'paste                      100    10,000',
    'paste 0                   30.0     120.0',
    'paste 1                    4.0       8.0',
    '10,000 variants against 100, times: 4.00 of 3 at most, BROKEN',
    '20 KB and 1 MB, plain loops: 8.00 of 20 at most, kept',
  ]);
});
