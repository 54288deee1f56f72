import { MOMENT_PATTERNS } from './momentPatterns.ts';
import type { Value, ValueKind } from './types.ts';

const MODEL_NAMES = '(?:Opus|Sonnet|Haiku|Fable|Mythos)';

/** What each kind of value looks like; the first group is the value. All repeats are bounded. */
const PATTERNS: readonly (readonly [ValueKind, RegExp])[] = [
  ['request-id', /\b(req_\w{6,64})/dg],
  [
    'error-type',
    /\b((?:invalid_request|authentication|billing|permission|not_found|conflict|rate_limit|api|timeout|overloaded)_error|request_too_large)\b/dg,
  ],
  [
    'status',
    // A number by itself, or before an answer in JSON, is a status, too.
    /(?:API Error:? ?\(?|Error code: ?|HTTP(?:\/[\d.]{1,3})? |status(?:[_ ]?code)?["']?[:=]? ?|Error: ?|rejected \(|^\s*(?=\d{3}\s*(?:$|\{)))([1-5]\d\d)\b/dgi,
  ],
  ['amount', /((?:US|NZ|HK|[ACS])?[$€£¥] ?\d[\d,]{0,12}(?:\.\d{1,2})?)/dg],
  ...MOMENT_PATTERNS,
  [
    'model',
    new RegExp(
      `\\b(claude-[a-z0-9][a-z0-9.-]{2,40}(?:\\[1m\\])?|${MODEL_NAMES} \\d(?:\\.\\d)?)`,
      'dg',
    ),
  ],
  ['tokens', /(\d[\d,]{0,12} (?:(?:input|output) )?tokens)\b/dg],
];

/** Values of one kind beyond this are repeats of a log, not news. */
const MOST_OF_A_KIND = 3;

/**
 * Reads values out of a text: amounts, reset times, request ids, status, error types, models, token counts.
 *
 * @param text the passage to read
 * @param offset where the passage begins in the paste; spans are given in the paste
 * @returns each different value once, at most three of a kind, in order of kind; `text` is what stands at the span
 * @example
 * readValues('resets 4pm (Europe/Berlin)', 0)[0]?.text; // '4pm (Europe/Berlin)'
 */
export const readValues = (text: string, offset: number): Value[] => {
  const values: Value[] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const found of text.matchAll(pattern)) {
      const [start, end] = found.indices?.[1] ?? [0, 0];
      const value = text.slice(start, end).trimEnd();
      const known = values.filter((other) => other.kind === kind);
      if (known.length >= MOST_OF_A_KIND) break;
      if (known.some((other) => other.text === value)) continue;
      values.push({ kind, text: value, start: offset + start, end: offset + start + value.length });
    }
  }
  return values;
};
