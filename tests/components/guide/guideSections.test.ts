import { describe, expect, it } from 'vitest';
import { guideSections, isLeadingOn } from '../../../src/components/guide/guideSections.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';

const bare = {
  number: 1,
  title: 'Keep the pot full',
  gist: 'How not to run out of tea',
  verified: '2026-11-20',
  review: '2027-02-20',
};
const full = {
  ...bare,
  cases: [
    { id: 'lid', title: 'The lid', check: 'Lift it.', expect: 'Some tea.', then: 'Pour it.' },
  ],
  terms: [{ term: 'Pot', meaning: 'It holds tea.' }],
  corrections: [{ says: 'It never ends.', truth: 'It does.' }],
  forward: 'Please brew more tea before the guests arrive.',
  related: { pools: ['teapot'] },
};
const headings = [{ id: 'in-short', title: 'In short' }];
const ids = (facts: object): string[] =>
  guideSections(guideSchema.parse(facts), headings).map(({ id }) => id);

describe('guideSections()', () => {
  it('lists the ladder, the headings of the text, then the rest', () => {
    expect(ids(full)).toEqual([
      ...['cases', 'in-short', 'corrections', 'terms', 'forward', 'related'],
    ]);
  });

  it('leaves out what has nothing to say', () => {
    expect(ids(bare)).toEqual(['in-short']);
  });
});

describe('isLeadingOn()', () => {
  it.each([
    ['no page', bare, false],
    ['one page', full, true],
  ])('tells whether a guide names %s', (_, facts, leads) => {
    expect(isLeadingOn(guideSchema.parse(facts))).toBe(leads);
  });
});
