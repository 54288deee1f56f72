import { describe, expect, it } from 'vitest';
import { nearestFamily, type Family } from '../../src/matching/nearestFamily.ts';
import { readValues } from '../../src/matching/readValues.ts';
import type { EntryKind } from '../../src/matching/types.ts';

const FAMILIES: readonly Family[] = [
  { slug: 'server', status: [500, 502], types: ['api_error', 'timeout_error'] },
  { slug: 'full', status: [529], types: ['overloaded_error'] },
  { slug: 'number', status: [429, 404, 400, 401], types: [] },
  { slug: 'without', status: [], types: [] },
];

const familyOf = (text: string, ...kinds: EntryKind[]) =>
  nearestFamily(
    kinds.map((kind) => ({ kind })),
    readValues(text, 0),
    FAMILIES,
  )?.slug;

describe('nearestFamily()', () => {
  it.each([
    ['a type', '{"type":"error","error":{"type":"overloaded_error","message":"?"}}', 'full'],
    ['a status', 'API Error: 502 <html>', 'server'],
    ['a type before a status', 'API Error: 529 {"error":{"type":"api_error"}}', 'server'],
    ['a status, where the type has no family', 'Error code: 429, billing_error', 'number'],
    ['the first type of several', 'timeout_error, later overloaded_error', 'server'],
  ])('goes by %s', (_, text, slug) => {
    expect(familyOf(text)).toBe(slug);
  });

  it('names a family beside a wrapper, which is no message', () => {
    expect(familyOf('API Error: 529 and so on', 'wrapper')).toBe('full');
  });

  it.each<[EntryKind]>([['variant'], ['lookalike']])('names none beside a %s', (kind) => {
    expect(familyOf('API Error: 529 and so on', 'wrapper', kind)).toBeUndefined();
  });

  it.each([
    'Room 404 is on the fourth floor, and 429 steps lead there.',
    'The bill was $529, of which 500 were for tea.',
    'Lines 400 to 502 hold the table of rates.',
    'At 4:29 the 500 guests had left, error-free.',
    'rate_limiter.error = 429_000; retry_errors.push(500)',
    'HTTP 418 is a teapot',
    'my_api_error_handler returned',
  ])('names none for numbers without words that make them a status: %s', (text) => {
    expect(familyOf(text)).toBeUndefined();
  });

  it('names none where no family has such a status or type', () => {
    expect(familyOf('HTTP 418, permission_error')).toBeUndefined();
    expect(nearestFamily<Family>([], readValues('API Error: 529', 0), [])).toBeUndefined();
  });
});
