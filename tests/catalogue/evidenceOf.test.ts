import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/catalogue/evidenceOf.ts';

test('claims are numbered as the page comes to them: action, body, facts, literal texts', () => {
  const entry = {
    slug: 'x',
    file: 'content/variants/x.mdx',
    body: 'It means this. [c003]',
    facts: {
      gist: 'Something [c004]',
      firstAction: 'Do this. [c002]',
      collect: ['The id. [c002] [c005]'],
      wordings: [{ source: 'c001' }, { source: 'https://example.com/' }, { source: 'c003' }],
    },
  };
  expect(evidenceOf(entry)).toEqual(['c002', 'c003', 'c004', 'c005', 'c001']);
});
