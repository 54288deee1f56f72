import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import type { Entry } from '../../src/matching/types.ts';
import { SAMPLE_ENTRIES, SAMPLE_MESSAGES } from '../support/sampleEntries.ts';

const compiled = compileCatalogue(SAMPLE_ENTRIES);
const answer = (text: string) => match(text, compiled);
const slugs = (text: string): string[] => answer(text).matches.map(({ slug }) => slug);

const NO_CREDITS =
  "You're out of extra usage. Add more at claude.ai/settings/usage and keep going.";
const SESSION = "You've hit your session limit · resets 4pm (UTC)";
const RATE = "This request would exceed your account's rate limit. Please try again later.";
const WARNING = 'Approaching your usage limit · resets at 11:50 PM';

/** The reader's own words that a match marks. */
const marked = (text: string): string[] =>
  (answer(text).matches[0]?.spans ?? []).map(({ start, end }) => text.slice(start, end));

describe('match()', () => {
  it.each(SAMPLE_MESSAGES)('is sure of %s when the whole message stands there', (slug, message) => {
    expect(answer(message).matches).toMatchObject([{ slug, sure: 'exact', count: 1, ties: [] }]);
  });

  it.each(SAMPLE_MESSAGES)('finds %s within a log', (slug, message) => {
    expect(slugs(`12:00 started\n12:01 error: ${message}\n12:02 stopped`)).toEqual([slug]);
  });

  it.each([
    ['is cut off', "You're out of extra usage. Add more at claude.ai/sett"],
    ['has a word too few', NO_CREDITS.replace(' and', '')],
    ['has a word too many', NO_CREDITS.replace('keep', 'then keep')],
    ['is quoted in its short form', 'my bot says I am out of extra usage, why?'],
  ])('calls a message likely that %s', (_, text) => {
    expect(answer(text).matches).toMatchObject([{ slug: 'no-credits', sure: 'likely' }]);
  });

  it('forgives slips of letters', () => {
    const text = NO_CREDITS.replace('extra', 'exrta').replace('going', 'goign');
    expect(slugs(text)).toEqual(['no-credits']);
  });

  it.each([
    '',
    '   \n\t ',
    'How do I buy extra usage?',
    'The usage of extra words is not limited in this session of the parliament.',
    '<script>alert(1)</script>',
    'TypeError: Cannot read properties of undefined (reading "message")',
  ])('knows nothing of %j', (text) => {
    expect(answer(text)).toMatchObject({ matches: [], layers: [] });
  });

  it('marks the words of the paste that are words of the wording', () => {
    const text = `{"message":"You\\u2019re out of  extra usage. Add more at claude.ai/settings/usage and keep going."}`;
    expect(marked(text)).toEqual([text.slice(12, -2 - 1)]);
  });

  it('marks no values and no foreign words', () => {
    const text =
      "Third-party apps now draw from your extra usage. We've added a $20 credit to get you started.";
    expect(marked(text)).toEqual([
      "Third-party apps now draw from your extra usage. We've added a",
      'credit to get you started',
    ]);
  });

  it('prefers the variant that explains more of the passage', () => {
    expect(slugs("You're out of extra usage · resets 4pm (UTC)")).toEqual(['no-credits-resets']);
    expect(slugs(NO_CREDITS)).toEqual(['no-credits']);
  });

  it('lets a forbidden phrase veto its entry', () => {
    const text = "You're out of extra usage. Ask your workspace admin to add more and keep going.";
    expect(slugs(text)).toEqual([]);
    expect(answer(text).nearest).toContain('no-credits');
  });

  it('puts the cause before its general form before a warning, wherever they stand', () => {
    expect(slugs([WARNING, RATE, SESSION].join('\n'))).toEqual([
      ...['session-limit', 'account-rate', 'near-the-limit'],
    ]);
  });

  it('puts the error first that stands first', () => {
    expect(slugs(`${SESSION}\n${NO_CREDITS}`)).toEqual(['session-limit', 'no-credits']);
    expect(slugs(`${NO_CREDITS}\n${SESSION}`)).toEqual(['no-credits', 'session-limit']);
  });

  it.each([2, 3, 10, 100])('folds %i repeats into one match with their number', (count) => {
    const text = Array.from({ length: count }, (_, i) => `attempt ${String(i)}: ${SESSION}`);
    expect(answer(text.join('\n')).matches).toMatchObject([{ slug: 'session-limit', count }]);
  });

  it('names entries that the paste fits as well', () => {
    const twin: Entry = { slug: 'twin', kind: 'variant', wordings: [{ text: RATE }] };
    const [first] = match(RATE, compileCatalogue([...SAMPLE_ENTRIES, twin])).matches;
    expect([first?.slug, ...(first?.ties ?? [])].sort()).toEqual(['account-rate', 'twin']);
  });

  it('names the other provider of a look-alike', () => {
    const text = '429 You exceeded your current quota, please check your plan and billing details.';
    expect(answer(text).matches).toMatchObject([{ slug: 'other-quota', kind: 'lookalike' }]);
  });

  it('peels the wrappers around a known message', () => {
    const { matches, layers } = answer(`LLM request rejected: API Error: 400 ${NO_CREDITS}`);
    expect(matches.map(({ slug }) => slug)).toEqual(['no-credits']);
    expect(layers.map(({ slug }) => slug)).toEqual(['request-rejected', 'api-error']);
  });

  it('reads the values of a short paste, all of it', () => {
    const { values } = answer(`API Error: 429 ${SESSION}`);
    expect(values.map(({ kind, text }) => [kind, text])).toEqual([
      ['status', '429'],
      ['reset', '4pm (UTC)'],
    ]);
  });

  it('reads the values of a long paste around its first match only', () => {
    const far = 'paid $99 yesterday\n' + 'nothing here\n'.repeat(500);
    const text = `${far}${SESSION}`;
    const { values } = answer(text);
    expect(values.map(({ kind }) => kind)).toEqual(['reset']);
    expect(values.map(({ start, end }) => text.slice(start, end))).toEqual(['4pm (UTC)']);
    expect(answer(far).values).toEqual([]);
  });

  it('names three of the nearest entries at most, the nearest first', () => {
    const text =
      'third-party apps now draw pictures, this request would exceed my credit balance, is too low to access, and please go to plans';
    const { matches, nearest } = answer(text);
    expect(matches).toEqual([]);
    expect(nearest).toEqual(['balance-low', 'starter-credit', 'account-rate']);
  });
});
