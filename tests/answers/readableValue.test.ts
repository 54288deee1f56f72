import { expect, test } from 'vitest';
import { readableValue } from '../../src/answers/readableValue.ts';
import type { ValueKind } from '../../src/matching/types.ts';

const value = (kind: ValueKind, text: string) => ({ kind, text, start: 0, end: text.length });

test('a moment in words is left in its words', () => {
  expect(readableValue(value('reset', '4pm (Europe/Berlin)'))).toBe('4pm (Europe/Berlin)');
});

test('a wait without a unit gets one', () => {
  expect(readableValue(value('retry-after', '30'))).toBe('30 seconds');
  expect(readableValue(value('retry-after', '4 minutes'))).toBe('4 minutes');
});
