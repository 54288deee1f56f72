import { describe, expect, it } from 'vitest';
import { readValues } from '../../src/matching/readValues.ts';

const textsOf = (kind: string, text: string): string[] =>
  readValues(text, 0).flatMap((value) => (value.kind === kind ? [value.text] : []));

describe('readValues()', () => {
  it.each([
    ['request-id', '"request_id":"req_011CexampleExample0000001"', 'req_011CexampleExample0000001'],
    ['error-type', '{"type":"rate_limit_error"}', 'rate_limit_error'],
    ['error-type', 'status 413 request_too_large', 'request_too_large'],
    ['status', 'API Error: 429 {"type":"error"}', '429'],
    ['status', 'Error code: 400 - {', '400'],
    ['status', 'HTTP/1.1 529', '529'],
    ['status', 'status code 529', '529'],
    ['status', ' 429\n', '429'],
    ['status', '529 {"type":"error"}', '529'],
    ['status', '"status_code": 403,', '403'],
    ['status', 'Request rejected (429) · retry', '429'],
    ['amount', "We've added a $20 credit", '$20'],
    ['amount', 'you have NZ$1,250.00 in credits', 'NZ$1,250.00'],
    ['amount', 'balance €17.40 left', '€17.40'],
    ['reset', 'limit · resets 4pm (Europe/Berlin)', '4pm (Europe/Berlin)'],
    ['reset', 'resets Jul 18, 12pm (UTC)', 'Jul 18, 12pm (UTC)'],
    ['reset', 'Your limit resets at 11:50 PM · Buy more', '11:50 PM'],
    ['reset', 'free messages until 3:45pm', '3:45pm'],
    ['reset', 'You will regain access on 2026-10-01 at 00:00 UTC.', '2026-10-01 at 00:00 UTC'],
    ['reset', 'resets in 2h 14m · /upgrade', 'in 2h 14m'],
    ['reset', 'Claude AI usage limit reached|1712345678', '1712345678'],
    ['reset', 'resets Oct 1, 9pm (America/Sao_Paulo)', 'Oct 1, 9pm (America/Sao_Paulo)'],
    ['reset', 'resets at 5:00 PM MDT on Sep 9.</p>', '5:00 PM MDT on Sep 9'],
    ['reset', 'Limits will reset at 5:00\u202fPM.', '5:00\u202fPM'],
    ['reset', 'resets Thursday at 9am', 'Thursday at 9am'],
    ['reset', 'Resets Thu 9:00 AM', 'Thu 9:00 AM'],
    ['reset', 'It will reset tomorrow at 00:30.', 'tomorrow at 00:30'],
    ['reset', 'again at Sep\n28th, 2026 2:14 AM.', 'Sep\n28th, 2026 2:14 AM'],
    ['reset', 'used (resets 2am Asia/Seoul)', '2am Asia/Seoul'],
    ['reset', 'resets 17:30 GMT+2', '17:30 GMT+2'],
    ['reset', 'Your credit limit resets on December 21.', 'December 21'],
    ['reset', 'or wait until December 7, 2026 for your limit', 'December 7, 2026'],
    ['reset', 'Your limit will reset at 2026-09-03 21:14:09]', '2026-09-03 21:14:09'],
    ['reset', 'tokens-reset: 2026-09-03T21:14:09Z', '2026-09-03T21:14:09Z'],
    ['reset', '"resets_at":"2026-09-03T21:14:09.5+02:00"', '2026-09-03T21:14:09.5+02:00'],
    ['reset', String.raw`\"resetsAt\":1790000000,`, '1790000000'],
    ['reset', "'anthropic-ratelimit-unified-reset': '1790000000'", '1790000000'],
    ['reset', 'Resets in 3 hr 57 min\n', 'in 3 hr 57 min'],
    ['reset', 'used, resets in 4hr 29min  - Weekly', 'in 4hr 29min'],
    ['reset', 'resets in 40m (2026-09-30 13:30 UTC).', '2026-09-30 13:30 UTC'],
    ['reset', '**Reset Time**: in 22m (Apr 11, 12:00 AM UTC)', 'Apr 11, 12:00 AM UTC'],
    ['model', 'model: claude-opus-4-6-20260205[1m]', 'claude-opus-4-6-20260205[1m]'],
    ['model', 'Fable 5.1 requires usage credits', 'Fable 5.1'],
    ['tokens', 'limit of 30,000 input tokens per minute', '30,000 input tokens'],
    ['retry-after', '"retry-after": "120"', '120'],
    ['retry-after', 'Retrying in 4 seconds', '4 seconds'],
    ['reset', 'free messages until 2:00 AMUpgrade plan', '2:00 AM'],
    ['retry-after', 'Retrying in 11s · attempt', '11s'],
    ['retry-after', 'retry-after: 2892', '2892'],
    ['retry-after', 'Please try again in 6.780999999s. Visit', '6.780999999s'],
    ['retry-after', 'please wait 2 hours 10 minutes for your limit', '2 hours 10 minutes'],
    ['retry-after', 'Your quota will reset after 12s..', '12s'],
  ])('reads a %s out of %j', (kind, text, value) => {
    expect(textsOf(kind, text)).toEqual([value]);
  });

  it.each([
    ['status', 'it took 429 tries'],
    ['status', '429 tries'],
    ['status', 'API Error: 4290'],
    ['amount', 'run $HOME/bin or pay 20 dollars'],
    ['reset', 'resets the counter'],
    ['reset', 'until 5 people may try'],
    ['reset', 'resets 10 times'],
    ['retry-after', 'wait a few minutes before you try again.'],
    ['retry-after', 'try again in 5 steps'],
    ['error-type', 'my_rate_limit_errors'],
    ['model', 'Opus magnum'],
    ['request-id', 'req_1'],
  ])('reads no %s out of %j', (kind, text) => {
    expect(textsOf(kind, text)).toEqual([]);
  });

  it('gives places in the paste, not in the passage', () => {
    const paste = `${'x'.repeat(100)} resets 4pm (UTC)`;
    const [value] = readValues(paste.slice(100), 100);
    expect(paste.slice(value?.start, value?.end)).toBe(value?.text);
    expect(value?.text).toBe('4pm (UTC)');
  });

  it('gives each different value once, and three of a kind at most', () => {
    expect(textsOf('amount', '$1 $2 $1 $2 $3 $4')).toEqual(['$1', '$2', '$3']);
  });
});
