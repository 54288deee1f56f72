import { expect, test } from 'vitest';
import { lookupCatalogue } from '../../../src/catalogue/lookupCatalogue.ts';
import {
  knownBySlug,
  type ServedCatalogue,
} from '../../../src/islands/error-lookup/servedCatalogue.ts';
import { catalogue } from './catalogue.ts';

test('what the catalogue serves is what the lookup reads', () => {
  // The types of the two rooms are compared here, because neither may import the other.
  const served: ServedCatalogue = lookupCatalogue({
    variants: [],
    wrappers: [],
    families: [],
    lookalikes: [],
  });
  expect(served).toEqual({ entries: [], answers: [], families: [] });
});

test('an entry is found with its answer', () => {
  expect(knownBySlug(catalogue)('coffee-out')).toMatchObject({
    title: 'Coffee is out',
    entry: { kind: 'lookalike' },
  });
});

test('a slug that is not in the catalogue finds nothing', () => {
  expect(knownBySlug(catalogue)('constructor')).toBeUndefined();
});
