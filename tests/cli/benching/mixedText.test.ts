import { expect, it } from 'vitest';
import { mixedText } from '../../../src/cli/benching/mixedText.ts';

const messages = ['The kettle is empty', 'The pot has no lid'];

it.each([0, 1, 300, 20_000])('mixedText() has %i characters', (length) => {
  expect(mixedText(messages, length)).toHaveLength(length);
});

it('mixedText() begins with a message and is the same on every run', () => {
  const text = mixedText(messages, 5000);
  expect(messages.some((message) => text.startsWith(`${message}\n`))).toBe(true);
  expect(mixedText(messages, 5000)).toBe(text);
});

it('mixedText() has a message in about ten lines, and no line of log twice', () => {
  const lines = mixedText(messages, 20_000).split('\n');
  const said = lines.filter((line) => messages.includes(line)).length;
  expect(lines.length / said).toBeGreaterThan(7);
  expect(lines.length / said).toBeLessThan(15);
  const log = lines.filter((line) => line.startsWith('2026-'));
  expect(log.length).toBeGreaterThan(20);
  expect(new Set(log).size).toBe(log.length);
});
