import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { builtPages } from '../../src/cli/weighing/builtSite.ts';

const fixed: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'none'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
};

/** Reads the Content-Security-Policy of a page: the sources of each directive. */
function readPolicy(html: string): Map<string, string> {
  const [, policy = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  const directives = policy.split(';').map((text) => text.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

/** Gives the hash sources of all inline elements of one kind. */
function hashesOf(html: string, element: 'script' | 'style'): string[] {
  const inline = new RegExp(
    String.raw`<${element}(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)</${element}>`,
    'g',
  );
  return [...html.matchAll(inline)]
    .filter(([, attributes = '']) => !attributes.includes('json'))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

const pages = await builtPages(join(root, 'dist'), '/');

test('the site has been built', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages.map(({ address, page }) => ({ address, html: page.toString('utf8') })))(
  '$address',
  ({ html }) => {
    const policy = readPolicy(html);

    test('has the policy of the site, without unsafe-inline', () => {
      const { 'script-src': scripts, 'style-src': styles, ...rest } = Object.fromEntries(policy);
      expect(rest).toMatchObject(fixed);
      expect(scripts).toMatch(/^'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+')*$/);
      expect(styles).toMatch(/^'self'(?: 'sha256-[^']+')*$/);
    });

    test.each(['script', 'style'] as const)('allows each inline %s by its hash', (element) => {
      const allowed = policy.get(`${element}-src`)?.split(' ') ?? [];
      expect(allowed).toEqual(expect.arrayContaining(hashesOf(html, element)));
    });

    test('has no style attribute and no event handler', () => {
      const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
      expect(/<[a-z][^<>]*\s(?:style|on[a-z]+)=/.exec(text)).toBeNull();
    });
  },
);
