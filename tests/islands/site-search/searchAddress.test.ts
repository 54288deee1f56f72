import { expect, test } from 'vitest';
import { readSearch, writeSearch } from '../../../src/islands/site-search/searchAddress.ts';

test.each([
  ['', { query: '', filters: {} }],
  ['?q=extra+usage', { query: 'extra usage', filters: {} }],
  [
    '?q=a%26b%3F&kind=Fix&pool=Organisation%27s+credits&tool=Zed&actor=You',
    {
      query: 'a&b?',
      filters: { kind: 'Fix', pool: "Organisation's credits", tool: 'Zed', actor: 'You' },
    },
  ],
])('%s is read and written', (address, search) => {
  expect(readSearch(address)).toEqual(search);
  expect(writeSearch(search)).toBe(address);
});

test('names that are no filter, and empty values, are ignored', () => {
  expect(readSearch('?q=&page=2&pool=&constructor=x')).toEqual({ query: '', filters: {} });
});
