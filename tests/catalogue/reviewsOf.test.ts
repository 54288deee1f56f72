import { expect, it } from 'vitest';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { reviewsOf } from '../../src/catalogue/reviewsOf.ts';
import { withBrokenContent } from '../support/brokenSite.ts';

const late = { file: 'fixes/buy-leaves.mdx', replace: '2027-02-20', by: '2026-11-01' };

it('reviewsOf() lists every dated page and claim, the next first, and nothing without a date', () => {
  const reviews = withBrokenContent([late], (folder) => reviewsOf(readContent(folder).content));
  const files = reviews.map(({ file }) => file);
  expect(reviews[0]).toEqual({
    on: '2026-11-01',
    file: 'content/fixes/buy-leaves.mdx',
    claim: null,
  });
  expect(reviews).toContainEqual({
    on: '2027-02-20',
    file: 'content/claims/tea.yaml',
    claim: 'c001',
  });
  for (const room of ['variants', 'wrappers', 'pools', 'fixes', 'tools', 'guides']) {
    expect(files.join(' ')).toContain(`content/${room}/`);
  }
  expect(files.join(' ')).not.toMatch(/lookalikes|sources/);
});
