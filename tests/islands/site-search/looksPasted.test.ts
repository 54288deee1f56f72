import { expect, test } from 'vitest';
import { looksPasted } from '../../../src/islands/site-search/looksPasted.ts';

test.each([
  ['several lines', 'Error:\nout of extra usage'],
  ['several lines with carriage returns', 'Error:\r\n  out of extra usage'],
  ['JSON', '{"type":"error"}'],
  ['a Python dict', "{'type': 'error'}"],
  ['a request id', 'failed req_011CexampleExample'],
  ['more than people type', 'word '.repeat(30)],
  ['a megabyte of quotes', '"'.repeat(1_000_000)],
])('pasted: %s', (_, text) => {
  expect(looksPasted(text)).toBe(true);
});

test.each([
  ['words', 'extra usage'],
  ['a question', 'do I have to pay for "extra usage"?'],
  ['a line with line breaks around it', '\n extra usage \n'],
  ['a status and a type', '429 rate_limit_error'],
  ['nothing', ''],
])('typed: %s', (_, text) => {
  expect(looksPasted(text)).toBe(false);
});
