import { expect, test } from 'vitest';
import { withoutIndexMarks } from '../../src/integrations/withoutIndexMarks.ts';

test.each([
  [
    '<article class="a" data-pagefind-body data-kind="Error">',
    '<article class="a" data-kind="Error">',
  ],
  ['<a data-pagefind-filter="pool" data-pagefind-meta="pool" href="/">', '<a href="/">'],
  [
    '<p>Write data-pagefind-body="x" yourself.</p>',
    '<p>Write data-pagefind-body="x" yourself.</p>',
  ],
])('%s becomes %s', (html, lean) => {
  expect(withoutIndexMarks(html)).toBe(lean);
});
