import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutation } from '../../../src/cli/fuzzing/mutations.ts';

const MESSAGE = 'The kettle is empty';
const drawn = fc.sample(mutation(['out of tea']), { numRuns: 2000, seed: 1 });
const results = drawn.map((change) => change(MESSAGE));

it('mutation() does the same to the same text each time', () => {
  expect(drawn.map((change) => change(MESSAGE))).toEqual(results);
});

it.each<[what: string, is: (text: string) => boolean]>([
  ['cut', (text) => text.length < MESSAGE.length && MESSAGE.includes(text)],
  ['torn', (text) => text.startsWith('The') && text.endsWith('empty') && text.length < 15],
  ['repeated', (text) => /(?<part>[a-z ]{4,12})\k<part>{2}/.test(text)],
  ['spliced', (text) => text.includes('out of tea')],
  ['put among lines', (text) => text.includes('\n')],
  ['broken by lone surrogates', (text) => !text.isWellFormed()],
  ['broken by controls', (text) => text.includes('\u001b') || text.includes('\0')],
  ['stretched by very long words', (text) => /a{400}/.test(text)],
  ['escaped deep', (text) => text.includes('\\'.repeat(32))],
  ['put into deep JSON', (text) => text.startsWith('{"a":'.repeat(100))],
  ['dressed', (text) => text.startsWith('LLM request rejected: ')],
])('mutation() has messages %s', (_, is) => {
  expect(results.filter(is).length).toBeGreaterThan(0);
});

it('mutation() keeps texts at a length that can be tried often', () => {
  expect(Math.max(...results.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
});
