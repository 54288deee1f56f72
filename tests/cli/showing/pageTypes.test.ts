import { expect, test } from 'vitest';
import { pageTypes } from '../../../src/cli/showing/pageTypes.ts';

const page = (address: string, title = 'A title', rest = '') => ({
  address,
  html: `<h1 class="a"><code>${title}</code></h1>${rest}`,
});

const addresses = (pages: readonly ReturnType<typeof page>[]): Record<string, string> =>
  Object.fromEntries(pageTypes(pages, '/sub/').map(({ name, address }) => [name, address]));

test('home, the lists and the page for lost addresses stand for themselves', () => {
  expect(addresses([page('/sub/'), page('/sub/pools/'), page('/sub/404.html')])).toEqual({
    404: '/sub/404.html',
    home: '/sub/',
    pools: '/sub/pools/',
  });
});

test('the longest page of a folder stands for all of its kind', () => {
  const pages = [page('/sub/fixes/a/'), page('/sub/fixes/b/', 'B', 'more'.repeat(9))];
  expect(addresses(pages)).toEqual({ 'fixes-one': '/sub/fixes/b/' });
});

test('of variants the shortest and the longest message are shown, too, and no copy under a number', () => {
  const pages = [
    page('/sub/errors/long/', 'a long message'),
    page('/sub/errors/short/', 'no'),
    page('/sub/errors/full/', 'a message', 'much about it'.repeat(9)),
    page('/sub/e/1/', 'the longest message of all'),
  ];
  expect(addresses(pages)).toEqual({
    'errors-long': '/sub/errors/long/',
    'errors-one': '/sub/errors/full/',
    'errors-short': '/sub/errors/short/',
  });
});
