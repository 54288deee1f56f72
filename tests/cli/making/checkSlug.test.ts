import { expect, it } from 'vitest';
import { checkSlug } from '../../../src/cli/making/checkSlug.ts';

it('checkSlug() offers a slug for what is none', () => {
  expect(() => {
    checkSlug('API Error: 529!');
  }).toThrow('such as api-error-529.');
  expect(() => {
    checkSlug('…');
  }).toThrow(/such as [a-z-]+\.$/);
});
