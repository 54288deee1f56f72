import { expect, test } from 'vitest';
import { allRedirects, leadsTo, readRedirects, writeRedirects } from '../../src/hosts/redirects.ts';

test('a page that sends its readers on says where to', () => {
  expect(leadsTo('<meta http-equiv="refresh" content="0; url=/sub/errors/a/">')).toBe(
    '/sub/errors/a/',
  );
  expect(leadsTo('<p>Stay.</p>')).toBeUndefined();
});

test('redirects come back as they were written', () => {
  const redirects = allRedirects('/sub/', [['/sub/errors/old/', '/sub/errors/new/']]);
  expect(redirects.get('/sub/feed.xml')).toBe('/sub/changes/feed.xml');
  expect(redirects.get('/sub/errors/old/')).toBe('/sub/errors/new/');
  expect(readRedirects(writeRedirects(redirects))).toEqual(redirects);
});

test.each(['/a/ 301', '/a/ /b/', 'a b 301', '/a/ /b/ 302'])('"%s" is refused', (line) => {
  expect(() => readRedirects(line)).toThrow(`_redirects: "${line}" is no redirect`);
});
