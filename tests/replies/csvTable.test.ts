import { expect, test } from 'vitest';
import { csvTable } from '../../src/replies/exports/csvTable.ts';

test('commas, quotation marks and lines stay within their field', () => {
  expect(csvTable([['a,b', 'say "so"', 'one\ntwo\r\nthree']])).toBe(
    '"a,b","say ""so""","one\r\ntwo\r\nthree"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'no spreadsheet runs a field as a formula: %j',
  (text) => {
    expect(csvTable([[text]])).toMatch(/^"'/);
  },
);
