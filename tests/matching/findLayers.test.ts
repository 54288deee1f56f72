import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import type { Entry } from '../../src/matching/types.ts';

const wrapper = (slug: string, text: string, tells = false): Entry => ({
  slug,
  kind: 'wrapper',
  wordings: [{ text, ...(tells && { tells }) }],
});

const compiled = compileCatalogue([
  wrapper('status', 'API Error: {status:status}'),
  wrapper('long-status', 'Provider API Error: {status:status}'),
  wrapper('rejected', 'LLM request rejected:', true),
  { slug: 'kettle', kind: 'variant', wordings: [{ text: 'The kettle boiled dry this morning' }] },
]);

const layersOf = (text: string): [slug: string, text: string][] =>
  match(text, compiled).layers.map(({ slug, start, end }) => [slug, text.slice(start, end)]);

describe('findLayers()', () => {
  it('names the wrappers of a paste, outermost first, with their place', () => {
    expect(layersOf('LLM request rejected: API Error: 400 {"message":"The kettle"}')).toEqual([
      ['rejected', 'LLM request rejected'],
      ['status', 'API Error: 400'],
    ]);
  });

  it('names each wrapper once', () => {
    expect(layersOf('API Error: 429\nAPI Error: 429\nAPI Error: 529')).toEqual([
      ['status', 'API Error: 429'],
    ]);
  });

  it('names the longest first of those that begin together', () => {
    const [first] = layersOf('Provider API Error: 500');
    expect(first).toEqual(['long-status', 'Provider API Error: 500']);
  });

  it.each([
    ['without its status', 'API Error: something else'],
    ['with a number that is no status', 'API Error: 40012'],
    ['with foreign words in it', 'API calls that Error: 400'],
    ['cut short', 'LLM request'],
  ])('does not name a prefix %s', (_, text) => {
    expect(layersOf(text)).toEqual([]);
  });
});

const answerOf = (text: string) => match(text, compiled).matches[0];

describe('wrapperMatch()', () => {
  it('is silent where the message within is known', () => {
    expect(answerOf('LLM request rejected: The kettle boiled dry this morning')?.slug).toBe(
      'kettle',
    );
  });

  it('answers with a prefix that tells its client, whatever follows', () => {
    const text =
      'LLM request rejected: nobody has ever seen this sentence before in any catalogue.';
    expect(answerOf(text)).toEqual({
      ...{ slug: 'rejected', kind: 'wrapper', sure: 'exact', count: 1, ties: [], mended: [] },
      ...{ wording: 'LLM request rejected:', spans: [{ start: 0, end: 20 }] },
    });
  });

  it('answers with another prefix where little but the prefix was pasted', () => {
    expect(answerOf('[14:03] API Error: 529')?.slug).toBe('status');
    expect(answerOf('API Error: 529 and then a long story about my day')).toBeUndefined();
  });

  it('answers with the longest prefix', () => {
    expect(answerOf('Provider API Error: 500')?.slug).toBe('long-status');
  });
});
