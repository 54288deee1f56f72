import { expect, it } from 'vitest';
import { readRecord, writeRecord } from '../../../src/cli/publishing/recordText.ts';

it('readRecord() reads what writeRecord() wrote, in order', () => {
  const text = '/\n/e/1/ -> /errors/a/\n/errors/a/\n/errors/a/#cases\n';
  expect(writeRecord(readRecord(text))).toBe(text);
  expect(writeRecord(new Map([...readRecord(text)].reverse()))).toBe(text);
});

it.each([
  ['/a/\n/a/ -> /b/\n', '"/a/ -> /b/" stands there twice'],
  ['<<<<<<< HEAD\n', '"<<<<<<< HEAD" is no address'],
  ['/a/ -> b\n', '"/a/ -> b" is no address'],
])('readRecord(%j) names the line that is wrong', (text, fault) => {
  expect(() => readRecord(text)).toThrow(fault);
});
