import { expect, test } from 'vitest';
import { inOneLine } from '../../src/answers/inOneLine.ts';

test.each([
  ['a short text stays', 'API Error: 400', 'API Error: 400'],
  ['line breaks and indents become spaces', ' API\r\n\t Error: 400 ', 'API Error: 400'],
  ['a long text is cut', 'API Error: 400 and more', 'API Error: 400…'],
  ['a character of two code units is not cut', `${'😀'.repeat(6)}a😀😀`, `${'😀'.repeat(6)}a…`],
  ['nothing stays nothing', '', ''],
])('%s', (_, text, line) => {
  expect(inOneLine(text, 14)).toBe(line);
});

test('a megabyte is no burden', () => {
  expect(inOneLine('a\n'.repeat(500_000), 14)).toBe('a a a a a a a…');
});
