import { expect, test } from 'vitest';
import { headerRules } from '../../src/hosts/headerRules.ts';
import { nginxConfig } from '../../src/hosts/nginxConfig.ts';

const config = nginxConfig({
  rules: headerRules('/sub/', `default-src 'none'; img-src "x" \\`),
  redirects: new Map([['/sub/errors/old/', '/sub/errors/new/']]),
  dist: '/site/dist',
  base: '/sub/',
  listen: '8080',
});

// npm run test:hosts serves the site with it; this is about what it is made of.
test.each([
  ['a header of all addresses as it is', 'add_header X-Content-Type-Options "nosniff" always;'],
  ['quotes and backslashes escaped', String.raw`"default-src 'none'; img-src \"x\" \\" always;`],
  ['a header of some by a map', String.raw`"~^/sub/pagefind/.*\\.pf_meta$" "public, max-age=315`],
  ['what no rule names to be asked for again', 'default "public, max-age=0, must-revalidate";'],
  ['types by ending', 'text/markdown md;'],
  ['the type of one file', 'location = /sub/changes/feed.xml { alias /site/dist/changes/feed.xml;'],
  ['former addresses', 'location = /sub/errors/old/ { return 301 /sub/errors/new/; }'],
  ['the base without its slash', 'location = /sub { return 301 /sub/; }'],
  ['the page for missing addresses', 'error_page 404 /sub/404.html;'],
])('has %s', (_what, part) => {
  expect(config).toContain(part);
});
