import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, redactInSteps } from '../../src/redaction/redact.ts';
import { secretStrings } from '../../src/strings/secrets.ts';
import { SECRETS } from '../support/secrets.ts';

const MESSAGE = "API Error: 429 You've hit your session limit · resets 3:45pm (Europe/Berlin)";

describe.each(SECRETS)('%s: %s', (mask, text, secret) => {
  it.each([
    ['alone', text],
    ['in a sentence', `It said ${text} and stopped.`],
    ['between lines', `${MESSAGE}\n${text}\n${MESSAGE}`],
    ['behind an escape of JSON', String.raw`"stack":"Error\n${text}\n at x"`],
    ['in brackets', `(${text})`],
    ['in a field', `{"note":"${text}"}`],
  ])('%s', (_, given) => {
    const { text: masked, count } = redact(given);
    expect(masked).toContain(`[${mask}]`);
    expect(masked).not.toContain(secret);
    expect(count).toBe(1);
  });
});

it('every kind of secret is tried here', () => {
  const tried = new Set(SECRETS.map(([mask]) => mask));
  expect([...tried].sort()).toEqual(Object.values(secretStrings).sort());
  expect(tried.size).toBeGreaterThan(20);
});

it.each([
  MESSAGE,
  '"request_id":"req_011CSomeExampleRequest1234"',
  'Request id: f0cf28c6-cc1b-7d1f-8663-7a3a3ceb394e',
  'model: claude-opus-4-6-20260205[1m], anthropic-version: 2023-06-01',
  'See https://docs.claude.com/en/api/errors and https://platform.openai.com/account/rate-limits.',
  'Claude Code v2.1.45 on Node 24.21.0, Chrome/120.0.0.0, version 1.2.3.4, glibc 2.35.0.1-4',
  '2026-09-21T14:03:11.482Z DEBUG 12:30:45 took 1712345678901 ms, 4096000000000000 ns',
  'limit of 30,000 input tokens per minute, max_tokens: 64000, token: expired, token=null',
  'Error: invalid x-api-key. The password: is missing. Session id required.',
  'Please contact sales@anthropic.com or support@anthropic.com.',
  'npm i @anthropic-ai/sdk@0.60.0 && npx foo@1.2.3-beta.next; git@github.com:x/y',
  'listening on 127.0.0.1:8080, 0.0.0.0 and localhost',
  'edit .claude/settings.local.json or .env.local; std::vector; a::b',
  'at dev.langchain4j.model.anthropic.internal.client.Http',
  'Incorrect API key provided: sk-ant-a***************************XyZ.',
  'Authorization header is missing. Bearer authentication is required; use Basic auth.',
  'https://example.com/home/page and /Users/Shared/x',
  'GET /v1/messages?beta=true 429 in 7 ms',
])('what helps to find the cause stays: %s', (text) => {
  expect(redact(text)).toEqual({ text, count: 0 });
});

const paste = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SECRETS.map(([, text]) => text)),
      fc.constantFrom(
        MESSAGE,
        '\n',
        ' ',
        ': ',
        '=',
        '"',
        '\\n',
        '/',
        '@',
        '[',
        ']',
        '1.2.3.4',
        'token=',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

it('masking twice changes nothing', () => {
  fc.assert(
    fc.property(paste, (text) => {
      const { text: once } = redact(text);
      expect(redact(once).text).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

it('in steps, the same is masked', async () => {
  const text = SECRETS.map(([, one]) => one).join('\n');
  expect(await redactInSteps(text)).toEqual(redact(text));
});
