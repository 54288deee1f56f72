import { expect, test } from 'vitest';
import { describeForms } from '../../src/answers/describeForms.ts';
import type { Form, FormKind } from '../../src/matching/types.ts';

const form = (kind: FormKind, more: Partial<Form> = {}): Form => ({
  kind,
  start: 0,
  end: 1,
  ...more,
});

test.each<[string, Form[]]>([
  ['', []],
  [
    'Seen through: Python dict, gutter, broken word ×2.',
    [form('python'), form('gutter'), form('broken'), form('broken')],
  ],
  ['Seen through: JSON, broken word, lost space.', [form('json'), form('broken'), form('glued')]],
  ['Seen through: JSON in a string.', [form('json', { depth: 1 })]],
  ['Seen through: JSON in a string ×3.', [form('json', { depth: 3 })]],
])('%s', (sentence, forms) => {
  expect(describeForms(forms)).toBe(sentence);
});
