import { expect, test } from 'vitest';
import { sentence } from '../../src/strings/sentence.ts';

test.each([
  ['Waiting helps', 'Waiting helps.'],
  ['Add more …', 'Add more …'],
  ['Did you pay?', 'Did you pay?'],
  ['It says "no."', 'It says "no."'],
])('%s', (text, ended) => {
  expect(sentence(text)).toBe(ended);
});
