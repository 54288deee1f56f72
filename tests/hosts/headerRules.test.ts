import { describe, expect, test } from 'vitest';
import { headersAt, pathPattern } from '../../src/hosts/headersAt.ts';
import { headerRules } from '../../src/hosts/headerRules.ts';
import { mediaType } from '../../src/hosts/mediaTypes.ts';
import { readHeaders, writeHeaders } from '../../src/hosts/headerText.ts';

const rules = headerRules('/sub/', "default-src 'none'");

describe('the rules', () => {
  test.each([
    ['/sub/', undefined, undefined],
    ['/sub/errors/a.md', undefined, undefined],
    ['/sub/changes/feed.xml', 'application/atom+xml; charset=utf-8', undefined],
    ['/sub/data/matcher.d.ts', 'text/plain; charset=utf-8', undefined],
    ['/sub/speculation-rules.json', 'application/speculationrules+json', undefined],
    ['/sub/_astro/a.b1.js', undefined, 'public, max-age=31536000, immutable'],
    ['/sub/pagefind/pagefind.js', undefined, undefined],
    ['/sub/pagefind/index/en_1.pf_index', undefined, 'public, max-age=31536000, immutable'],
  ])('give %s the type %s and the caching %s', (path, type, caching) => {
    const headers = headersAt(rules, path);
    expect(headers).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Speculation-Rules': '"/sub/speculation-rules.json"',
      'Permissions-Policy': expect.stringMatching(/^camera=\(\), .*, usb=\(\)$/) as string,
    });
    expect([headers['Content-Type'], headers['Cache-Control']]).toEqual([type, caching]);
  });

  test('say nothing of what stands outside the base', () => {
    expect(headersAt(rules, '/errors/a.md')).toEqual({});
  });
});

test.each([
  ['/errors/', 'text/html; charset=utf-8'],
  ['/_astro/a.js', 'text/javascript; charset=utf-8'],
  ['/cards/a.png', 'image/png'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type);
});

test('two values of one header are joined, as hosts join them', () => {
  const twice = ['/*', '/a/*'].map((path) => ({ path, headers: { 'X-A': path } }));
  expect(headersAt(twice, '/a/b')).toEqual({ 'X-A': '/*, /a/*' });
});

test('a dot in a path is a dot', () => {
  expect(new RegExp(pathPattern('/*.md')).test('/a/b.md')).toBe(true);
  expect(new RegExp(pathPattern('/*.md')).test('/a/bxmd')).toBe(false);
});

describe('the file _headers', () => {
  test('comes back as it was written', () => {
    expect(readHeaders(writeHeaders(rules))).toEqual(rules);
  });

  test.each(['  X-A: 1', '/*\n  no header'])(
    'is refused where a host would skip a line: %s',
    (text) => {
      expect(() => readHeaders(text)).toThrow('is neither a path nor a header');
    },
  );
});
