import { expect, it } from 'vitest';
import { guideEvidence } from '../../src/catalogue/guideEvidence.ts';
import { guideSchema } from '../../src/schemas/guide.ts';

const facts = guideSchema.parse({
  number: 1,
  title: 'Keep the pot full',
  gist: 'How not to run out of tea',
  firstAction: 'Lift the lid. [c004]',
  terms: [{ term: 'Pot', meaning: 'It holds tea. [c003] [c001]' }],
  cases: [
    {
      id: 'lid',
      title: 'The lid is closed',
      check: 'Lift it. [c002]',
      expect: 'Tea. [c004]',
      then: 'Pour.',
    },
  ],
  verified: '2026-11-20',
  review: '2027-02-20',
});

it('numbers the claims as a reader meets them: first action, ladder, text, the rest', () => {
  const entry = {
    slug: 'a',
    file: 'a.mdx',
    facts,
    body: '## More\n\nBrew. [c001]\n\nDrink. [c005]',
  };
  expect(guideEvidence(entry)).toEqual(['c004', 'c002', 'c001', 'c005', 'c003']);
});
