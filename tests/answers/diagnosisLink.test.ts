import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyValue } from '../../src/answers/diagnosis.ts';
import { diagnosisLink } from '../../src/answers/diagnosisLink.ts';
import { readDiagnosis } from '../../src/answers/readDiagnosis.ts';
import { anyPaste } from '../../src/cli/fuzzing/pastes.ts';
import { readValues } from '../../src/matching/readValues.ts';
import { SAMPLE_MESSAGES } from '../support/sampleEntries.ts';

const HOME = 'https://unreject.dev/';
const given = { number: 9, sure: 'likely', day: '2026-11-21' } as const;

const linkWith = (...values: AnyValue[]): string => diagnosisLink(HOME, { ...given, values });
/** What stands in the fragment of a link, as a browser gives it. */
const toldBy = (link: string): string =>
  new URLSearchParams(new URL(link).hash.slice(1)).get('d') ?? '';
const backFrom = (link: string) => readDiagnosis(toldBy(link));

const messages = [
  ...SAMPLE_MESSAGES.map(([, message]) => message),
  'Error code: 429 rate_limit_error · resets Mon, Jul 18, 12pm (America/Argentina/Buenos_Aires) £1,234.50',
  'resets_at":1790000400, retry-after: 30, req_011CexampleExample0000001, claude-opus-4-8, 200 tokens',
];
const value = fc.record({
  kind: fc.oneof(fc.constantFrom('amount', 'reset', 'status', 'error-type'), fc.string()),
  text: fc.oneof(fc.constantFrom('$20', '429', 'in 2h'), fc.string({ unit: 'binary' })),
});

describe('a link to an answer', () => {
  test('brings back what was read out of any text, and ends in the day', () => {
    fc.assert(
      fc.property(anyPaste(messages), fc.integer({ min: 1, max: 999_999 }), (text, number) => {
        const values = readValues(text, 0).map(({ kind, text: shown }) => ({ kind, text: shown }));
        const link = diagnosisLink(HOME, { ...given, number, values });
        const { values: kept = [], ...rest } = backFrom(link) ?? {};
        expect(rest).toEqual({ ...given, number, whole: true });
        expect(values).toEqual(expect.arrayContaining([...kept]));
        expect(link).toMatch(/2026-11-21$/);
      }),
    );
  });

  test.each([
    ['reset', '4pm (Europe/Berlin)'],
    ['reset', '1790000400'],
    ['reset', 'in 2h 14m'],
    ['reset', '2026-10-01 at 00:00 UTC'],
    ['amount', '€17.40'],
    ['status', '429'],
    ['error-type', 'rate_limit_error'],
    ['retry-after', '30 seconds'],
  ])('keeps the %s %s', (kind, text) => {
    expect(backFrom(linkWith({ kind, text }))?.values).toEqual([{ kind, text }]);
  });

  test('is never longer than 200 characters, and what finds no room is the least telling', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), (values) => {
        expect(linkWith(...values).length).toBeLessThanOrEqual(200);
      }),
    );
    const resets = [1, 2, 3].map(
      (day) => `Jul ${String(day)}, 12pm (America/Argentina/Buenos_Aires)`,
    );
    const all = [{ kind: 'status', text: '429' }].concat(
      resets.map((text) => ({ kind: 'reset', text })),
    );
    expect(backFrom(linkWith(...all))?.values.map(({ text }) => text)).toEqual(resets.slice(0, 2));
  });

  test.each([
    ['request-id', 'req_011CexampleExample0000001'],
    ['model', 'claude-opus-4-8-of-example-corp'],
    ['amount', '$20 to jo@example.com'],
    ['reset', 'when Jo is back'],
    ['status', '429\nsk-ant-api03-x'],
    ['constructor', '1'],
  ])('does not hold the %s %j', (kind, text) => {
    expect(linkWith({ kind, text })).toBe(linkWith());
  });
});

describe('a link that comes from anywhere', () => {
  test('never throws, and shows no value that the matcher would not read', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom('1', '9', 'exact', 'status:429', 'amount:$20', '2026-11-21', ':', ''),
        fc.string({ unit: 'binary' }),
      ),
    );
    const told = fc.oneof(
      fc.string({ unit: 'binary' }),
      parts.map((all) => all.join(';')),
    );
    fc.assert(
      fc.property(told, (text) => {
        for (const one of readDiagnosis(text)?.values ?? []) {
          expect(backFrom(linkWith(one))?.values).toEqual([one]);
        }
      }),
    );
  });

  test.each([
    ['another version', '2;9;exact;2026-11-21'],
    ['no number', '1;exact;2026-11-21'],
    ['a number that none has', '1;0;exact;2026-11-21'],
    ['another sureness', '1;9;certain;2026-11-21'],
    ['no day', '1;9;exact;status:429'],
    ['a day that is none', '1;9;exact;2026-13-41'],
    ['more than a link may hold', `1;9;exact;${'status:429;'.repeat(30)}2026-11-21`],
    ['nothing', ''],
  ])('is not read with %s', (_, told) => {
    expect(readDiagnosis(told)).toBeUndefined();
  });

  test.each([')', ').', '>', '…', '”', '**', '_', ';', '%0A', '%3E', '%29,'])(
    'is read whole with %j behind it',
    (mark) => {
      const value = { kind: 'amount', text: '$20' };
      const told = toldBy(linkWith(value) + mark);
      expect(readDiagnosis(told)).toEqual({ ...given, values: [value], whole: true });
    },
  );

  test('keeps what it can read of the rest, and says so', () => {
    const told = '1;9;exact;amount:$20;mood:bad;status:Pay jo@example.com;2026-11-21';
    expect(readDiagnosis(told)).toEqual({
      number: 9,
      sure: 'exact',
      day: '2026-11-21',
      values: [{ kind: 'amount', text: '$20' }],
      whole: false,
    });
  });
});
