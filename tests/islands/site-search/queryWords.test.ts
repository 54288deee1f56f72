import { describe, expect, test } from 'vitest';
import {
  countWords,
  queryWords,
  tellingWords,
} from '../../../src/islands/site-search/queryWords.ts';

describe('a query', () => {
  test.each([
    ['"type":"rate_limit_error"', ['type', 'rate_limit_error']],
    ['credit-balance', ['credit', 'balance']],
    ["You're 'out'", ["You're", 'out']],
    ['/usage-credits · 429', ['usage', 'credits', '429']],
    ['Größe, 額度', ['Größe', '額度']],
    ['!? --', []],
  ])('%s is split into words', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('has twelve words at most', () => {
    expect(queryWords('a '.repeat(500))).toHaveLength(12);
  });
});

test('words are counted once for each text, in lower case', () => {
  const counts = countWords(['Out, out of credits', 'out of tokens']);
  expect(Object.fromEntries(counts)).toEqual({ out: 2, of: 2, credits: 1, tokens: 1 });
});

describe('a paste', () => {
  const counts = countWords(['your usage limit', 'your extra usage', 'your workspace budget']);

  test('is searched for by the words that few messages have, the rarest first', () => {
    expect(tellingWords('Error: your usage of the WORKSPACE', counts)).toEqual([
      'workspace',
      'usage',
      'your',
    ]);
  });

  test('is not searched for by ids, numbers and particles', () => {
    const ids = countWords(['req_011Cabc 400 of usage']);
    expect(tellingWords('req_011Cabc 400 of usage', ids)).toEqual(['usage']);
  });

  test('gives five words or fewer', () => {
    const many = 'one two three four five six seven';
    expect(tellingWords(many, countWords([many]))).toHaveLength(5);
  });

  test('without a known word gives its longest', () => {
    expect(tellingWords('ein Fehler ist aufgetreten', counts)).toEqual([
      'aufgetreten',
      'fehler',
      'ein',
    ]);
  });
});
