import { expect, test } from 'vitest';
import { headerPolicy } from '../../src/hosts/headerPolicy.ts';

test('allows what any page allows, and no frame', () => {
  expect(
    headerPolicy([
      "default-src 'none'; script-src 'self' 'sha256-a='; img-src 'none'",
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self'",
    ]),
  ).toBe(
    "default-src 'none'; script-src 'self' 'sha256-a=' 'wasm-unsafe-eval'; img-src 'self'; frame-ancestors 'none'",
  );
});

test('leaves the hashes of styles to the pages, and no other directive', () => {
  expect(headerPolicy(["style-src 'self' 'sha256-a='; script-src 'sha256-b='"])).toBe(
    "style-src 'self' 'unsafe-inline'; script-src 'sha256-b='; frame-ancestors 'none'",
  );
  expect(headerPolicy(["style-src 'self'"])).toBe("style-src 'self'; frame-ancestors 'none'");
});
