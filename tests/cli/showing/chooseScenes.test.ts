import { expect, test } from 'vitest';
import { chooseScenes } from '../../../src/cli/showing/chooseScenes.ts';

const pages = ['/', '/search/', '/pools/'].map((address) => ({ address, html: '<h1>A</h1>' }));
const namesOf = (names: readonly string[]): string[] =>
  chooseScenes(pages, '/', names).map(({ name }) => name);

test('all are shown where none is named, with what lookup and search answer', () => {
  expect(namesOf([])).toEqual(['home', 'pools', 'search', 'home-answer', 'search-results']);
});

test('only those are shown that are named', () => {
  expect(namesOf(['pools', 'search-results'])).toEqual(['pools', 'search-results']);
});

test('an unknown name is refused, with those that there are', () => {
  expect(() => namesOf(['pools', 'ponds'])).toThrow(/named ponds\. Choose among: home, pools,/);
});

test('a site that is not built is refused, with what to do', () => {
  expect(() => chooseScenes([], '/', [])).toThrow('npm run build');
});
