import { describe, expect, test } from 'vitest';
import { nearestBudget, overBudget, pageKind } from '../../../src/cli/weighing/pageBudgets.ts';
import type { PageWeight } from '../../../src/cli/weighing/weighPage.ts';

test.each([
  ['/', 'home'],
  ['/errors/', 'other'],
  ['/errors/out-of-extra-usage/', 'variant'],
  ['/e/12/', 'variant'],
  ['/costs/', 'costs'],
  ['/supporters/', 'supporters'],
  ['/pools/five-hour/', 'other'],
])('%s is %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});

const light: PageWeight = {
  address: '/errors/x/',
  html: 14_600,
  scripts: 6000,
  complete: 1,
  requests: 9,
  total: 90_000,
  fetched: 0,
  follows: 0,
  unknown: [],
};

describe('overBudget', () => {
  test('accepts a page that just fits', () => {
    expect(overBudget(light)).toEqual([]);
    expect(overBudget({ ...light, address: '/', total: 30_000, requests: 4 })).toEqual([]);
  });

  test.each([
    [{ html: 14_601 }, '14,601 bytes of HTML; the budget is 14,600'],
    [{ scripts: 6001 }, '6,001 bytes of scripts; the budget is 6,000'],
    [{ complete: 2 }, '2 requests before it is complete; the budget is 1'],
    [{ address: '/', total: 30_001, requests: 4 }, '30,001 bytes in all; the budget is 30,000'],
    [{ address: '/', total: 1, requests: 5 }, '5 requests; the budget is 4'],
    [
      { address: '/', total: 1, requests: 4, fetched: 17_501 },
      '17,501 bytes of matcher and core; the budget is 17,500',
    ],
    [
      { address: '/', total: 1, requests: 4, follows: 52_001 },
      '52,001 bytes of the rest; the budget is 52,000',
    ],
    [{ address: '/costs/', scripts: 8001 }, '8,001 bytes of scripts; the budget is 8,000'],
    [{ address: '/pools/', unknown: ['/a.js'] }, 'asks for /a.js, which is not part of the site'],
  ])('%j: %s', (change, fault) => {
    expect(overBudget({ ...light, ...change })).toEqual([fault]);
  });
});

test('nearestBudget names the heaviest page of a kind for each of its measures', () => {
  const lines = nearestBudget([
    light,
    { ...light, address: '/e/1/', html: 9, scripts: 6001 },
    { ...light, address: '/pools/' },
  ]);
  expect(lines).toEqual([
    '14,600 of 14,600 bytes of HTML: /errors/x/',
    '6,001 of 6,000 bytes of scripts: /e/1/',
    '1 of 1 requests before it is complete: /errors/x/',
  ]);
});
