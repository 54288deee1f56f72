import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../src/schemas/claim.ts';

const claim = {
  id: 'c001',
  text: 'A pot holds three cups of tea.',
  basis: 'observation',
  confidence: 'single-report',
  review: '2027-02-20',
  sources: [{ source: 'tea-book', on: '2026-05' }],
};
const unlinked = { ...claim, confidence: 'unlinked', sources: [] };
const because = 'The book is out of print.';

const faultyFields = (facts: object): string[] =>
  (claimSchema.safeParse(facts).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('claimSchema', () => {
  it.each([
    ['a claim with a source', claim],
    ['a claim without one that says why', { ...unlinked, unlinkedBecause: because }],
  ])('takes %s', (_, facts) => {
    expect(faultyFields(facts)).toEqual([]);
  });

  it.each([
    ['an unlinked claim that does not say why', unlinked, 'unlinkedBecause'],
    ['a linked claim that says why not', { ...claim, unlinkedBecause: because }, 'unlinkedBecause'],
    ['a claim without a source that is not unlinked', { ...claim, sources: [] }, 'sources'],
  ])('refuses %s', (_, facts, field) => {
    expect(faultyFields(facts)).toEqual([field]);
  });
});
