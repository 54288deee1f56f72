import { expect, test } from 'vitest';
import { lookupCatalogue } from '../../src/catalogue/lookupCatalogue.ts';
import { knownBySlug } from '../../src/answers/servedCatalogue.ts';
import { answers } from '../islands/error-lookup/catalogue.ts';

test('what the catalogue serves is what the lookup reads', () => {
  const { core, rest } = lookupCatalogue({
    variants: [],
    wrappers: [],
    families: [],
    pools: [],
    lookalikes: [],
  });
  expect([core, rest]).toEqual([
    { packed: '', answers: [] },
    { packed: '', answers: [], families: [], pools: {}, readings: {}, steps: [], tells: {} },
  ]);
});

test('what is said of an entry is found by its slug', () => {
  expect(knownBySlug(answers)('coffee-out')).toMatchObject({
    title: 'Coffee is out',
    kind: 'lookalike',
  });
});

test('a slug of no entry finds nothing', () => {
  expect(knownBySlug(answers)('constructor')).toBeUndefined();
});
