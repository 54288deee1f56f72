import { describe, expect, test } from 'vitest';
import { replyTo } from '../../src/answers/replyTo.ts';
import type { Answer } from '../../src/matching/types.ts';
import { answerOf, matchOf, served } from '../islands/error-lookup/catalogue.ts';

const TEXT = 'The teapot is empty, says the cook';
const reply = (given: Partial<Answer>) => replyTo(TEXT, answerOf(given), served);
const finding = (given: Partial<Answer>) => reply(given).findings[0];

describe('how sure', () => {
  test('exact: every word stands there', () => {
    expect(finding({ matches: [matchOf('teapot-low')] })).toMatchObject({
      label: 'Exact',
      exact: true,
      reason: 'Every word of this message stands in your text.',
    });
  });

  test('likely: the words that stood there', () => {
    const spans = [
      { start: 4, end: 10 },
      { start: 14, end: 19 },
    ];
    expect(finding({ matches: [matchOf('teapot-low', { sure: 'likely', spans })] })).toMatchObject({
      label: 'Likely',
      reason: 'Part of this message stands in your text: “teapot … empty”',
    });
  });

  test('the words are quoted in one line and cut where they are many', () => {
    const text = `a\n\n${'b '.repeat(200)}`;
    const spans = [{ start: 0, end: text.length }];
    const matches = [matchOf('teapot-low', { sure: 'likely', spans })];
    const [first] = replyTo(text, answerOf({ matches }), served).findings;
    expect(first?.reason).toMatch(/“a b [b ]+…”$/);
    expect(first?.reason.length).toBeLessThan(150);
  });

  test('not one of ours: a look-alike is named with its provider', () => {
    const found = finding({ matches: [matchOf('coffee-out', { kind: 'lookalike' })] });
    expect(found).toMatchObject({ label: 'Not one of ours', path: '/not-claude/#coffee-out' });
    expect(found?.reason).toContain('This error is from The bar, not from Claude.');
  });

  test('a link to our page is named as the reason', () => {
    expect(finding({ matches: [matchOf('teapot-low', { linked: true })] })).toMatchObject({
      label: 'Exact',
      reason: 'Your text links to this page.',
    });
  });

  test('a prefix alone is not taken for the message', () => {
    const found = finding({ matches: [matchOf('kitchen-says', { kind: 'wrapper' })] });
    expect(found?.reason).toContain('Only this prefix');
    expect(found?.path).toBe('/wrappers/kitchen-says/');
  });
});

describe('what else is said', () => {
  test('that a message is a warning', () => {
    expect(finding({ matches: [matchOf('teapot-low')] })?.notes.join()).toContain('a warning');
  });

  test('that a message is no longer sent', () => {
    expect(finding({ matches: [matchOf('teapot-empty')] })?.notes).toEqual([
      'This message is no longer sent.',
    ]);
  });

  test('how often an error stands there', () => {
    const notes = finding({ matches: [matchOf('coffee-out', { count: 3 })] })?.notes;
    expect(notes).toEqual(['Stands 3 times in your text.']);
  });

  test('what fits as well', () => {
    expect(finding({ matches: [matchOf('coffee-out', { ties: ['teapot-low'] })] })?.ties).toEqual([
      { title: 'The teapot runs low', path: '/errors/teapot-low/' },
    ]);
  });

  test('the nearest entries, when nothing matches', () => {
    expect(reply({ nearest: ['kitchen-says'] })).toMatchObject({
      findings: [],
      nearest: [{ title: 'Kitchen says …', path: '/wrappers/kitchen-says/' }],
    });
  });
});

describe('the nearest family', () => {
  const values: Answer['values'] = [{ kind: 'status', text: '418', start: 0, end: 3 }];
  const family = {
    title: '418 and nothing else',
    path: '/families/cold-kettle/',
    question: 'Is the kettle on?',
  };

  test('is named where no message is known, with its question', () => {
    const { findings, family: named, summary } = reply({ values });
    expect({ findings, named }).toEqual({ findings: [], named: family });
    expect(summary).toMatch(/is a message we know\. The nearest family.* Is the kettle on\?$/);
  });

  test('is named where only a prefix is known', () => {
    const matches = [matchOf('kitchen-says', { kind: 'wrapper' })];
    expect(reply({ values, matches }).family).toEqual(family);
  });

  test('is not named beside a message, ours or another’s, nor without status or type', () => {
    expect(reply({ values, matches: [matchOf('teapot-low')] })).toHaveProperty('family', undefined);
    const stranger = matchOf('coffee-out', { kind: 'lookalike' });
    expect(reply({ values, matches: [stranger] })).toHaveProperty('family', undefined);
    expect(reply({})).toHaveProperty('family', undefined);
  });
});

test('prefixes and values are read out of the text with their labels', () => {
  const { readings } = reply({
    layers: [{ slug: 'kitchen-says', start: 21, end: 25 }],
    values: [{ kind: 'request-id', text: 'req_1', start: 0, end: 5 }],
  });
  expect(readings).toEqual([
    {
      label: 'Prefix',
      text: 'says',
      link: { title: 'Kitchen says …', path: '/wrappers/kitchen-says/' },
    },
    { kind: 'request-id', label: 'Request id', text: 'req_1' },
  ]);
});

const TITLE = 'Kitchen says …';
test.each([
  ['API Error: 429 {"type":"error","error":{"type":"x","message', 'API Error: 429'],
  ['API Error (429 {"type":"error"', 'API Error (429'],
  [`Error code: 400 - {'type': 'error', 'error': {'type'`, 'Error code: 400'],
  ['ANTHROPIC] 400 {\\"type\\":\\"error\\"', 'ANTHROPIC] 400'],
  ['API Error: 429 {&quot;type&quot;', 'API Error: 429'],
  ['Bad Request Reason: {\n  "type": "error"', 'Bad Request Reason'],
  ['litellm.BadRequestError: AnthropicException', 'litellm.BadRequestError: AnthropicException'],
  ['Please run /login · API Error: 401', 'Please run /login · API Error: 401'],
  ['type":"error","error":{"type":"rate_limit_error","message', TITLE],
  ['type\\": \\"error\\"', TITLE],
  ['type&quot;:&quot;error&quot;', TITLE],
  [`type: 'error',\n  error`, TITLE],
])('of a prefix its own words are shown, not the JSON behind them: %s', (prefix, shown) => {
  const layers = [{ slug: 'kitchen-says', start: 0, end: prefix.length }];
  expect(replyTo(prefix, answerOf({ layers }), served).readings[0]?.text).toBe(shown);
});

test('each value keeps its kind, and a wait has its unit', () => {
  const kinds = ['reset', 'retry-after', 'amount'] as const;
  const values = kinds.map((kind) => ({ kind, text: '3', start: 0, end: 1 }));
  expect(reply({ values }).readings.map(({ kind, text }) => [kind, text])).toEqual([
    ['reset', '3'],
    ['retry-after', '3 seconds'],
    ['amount', '3'],
  ]);
});

test('the passage marks the words of the first match', () => {
  const { passage } = reply({ matches: [matchOf('teapot-low'), matchOf('coffee-out')] });
  expect(passage?.pieces.filter((piece) => piece.marked)).toEqual([
    { text: 'The t', marked: true },
  ]);
});

test.each([
  ['Exact: The teapot is empty. No tea is left. 1 more below.', ['teapot-empty', 'coffee-out']],
  ['Exact: The teapot runs low. Little tea is left.', ['teapot-low']],
  ['Not one of ours. Nothing in your text is a message we know.', []],
])('is summed up as: %s', (summary, slugs) => {
  expect(reply({ matches: slugs.map((slug) => matchOf(slug)) }).summary).toBe(summary);
});

test('an entry that the catalogue does not have is left out', () => {
  expect(reply({ matches: [matchOf('unknown')], nearest: ['unknown'] })).toMatchObject({
    findings: [],
    nearest: [],
  });
});
