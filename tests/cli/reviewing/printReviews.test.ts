import { expect, it } from 'vitest';
import { printReviews } from '../../../src/cli/reviewing/printReviews.ts';

it('printReviews() groups by day and file, and marks only what is past today', () => {
  const claims = { on: '2026-11-20', file: 'content/claims/tea.yaml' };
  const reviews = [
    { ...claims, claim: 'c001' },
    { ...claims, claim: 'c002' },
    { on: '2026-11-20', file: 'content/pools/teapot.mdx', claim: null },
    { on: '2026-11-21', file: 'content/tools/kettle.mdx', claim: null },
  ];
  expect(printReviews(reviews, '2026-11-21').split('\n')).toEqual([
    '2026-11-20  PAST DUE  1 page, 2 claims',
    '  content/claims/tea.yaml: c001 c002',
    '  content/pools/teapot.mdx',
    '',
    '2026-11-21  1 page, 0 claims',
    '  content/tools/kettle.mdx',
    '',
    '4 reviews, 3 past due on 2026-11-21',
  ]);
});
