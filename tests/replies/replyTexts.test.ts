import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplyFacts } from '../../src/replies/replyFacts.ts';
import { platforms, type Platform } from '../../src/replies/platforms.ts';
import { replyTexts } from '../../src/replies/replyTexts.ts';
import { factsOf, HOSTILE } from './hostileFacts.ts';

const names = Object.keys(platforms) as Platform[];
const lengths = ['short', 'long'] as const;
const everyText = (facts: ReplyFacts) =>
  names.flatMap((platform) =>
    lengths.map((length) => ({ platform, ...replyTexts(facts)[platform][length] })),
  );

const words = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 40 }),
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1, maxLength: 3000 }),
);
const anyFacts = fc
  .record({
    message: words,
    short: words,
    ask: fc.array(words, { maxLength: 4 }),
    cases: fc.array(fc.record({ title: words, check: words, expect: words }), { maxLength: 12 }),
  })
  .map(factsOf);

test('every reply is within its platform’s limit, and its last line is the permanent address', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { platform, text, html } of everyText(facts)) {
        expect(text.length).toBeLessThanOrEqual(platforms[platform].limit);
        expect(text.split('\n').at(-1)).toBe(facts.link);
        expect(html.endsWith(`<p><a href="${facts.link}">${facts.link}</a></p>`)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

describe('what does not fit is left out whole, the cases first', () => {
  const sentence = (n: number): string => `Sentence number ${String(n)} of the long answer.`;
  const many = Array.from({ length: 60 }, (_, i) => i);
  const cases = many.map((n) => ({ title: sentence(n), check: 'Look.', expect: 'Tea.' }));
  const { discord, github } = replyTexts(factsOf({ cases }));

  test('questions stay as long as a case can go', () => {
    expect(discord.long.text).toContain('- Which pot is it?');
    expect(discord.long.text).toContain('1. **Sentence number 0 of the long answer.');
    expect(discord.long.text).not.toContain('number 59');
    expect(github.long.text).toContain('number 59');
  });

  test('then sentences, and never a part of one', () => {
    const { text } = replyTexts(factsOf({ short: many.map(sentence).join(' ') })).discord.short;
    expect(text).toMatch(/> .*\n\n(?:Sentence number \d+ of the long answer\. ?)+\n\nhttps:/);
    expect(text.length).toBeGreaterThan(1800);
  });

  test('a full stop within code ends no sentence', () => {
    const short = `${'Run `a. b` now. '.repeat(200)}End.`;
    const { text } = replyTexts(factsOf({ short })).discord.short;
    expect((text.match(/`/g) ?? []).length % 2).toBe(0);
  });

  test('a reply that cannot fit is refused, with what to do', () => {
    expect(() => replyTexts(factsOf({ action: 'x'.repeat(4000) }))).toThrow(
      /does not fit into 4000 characters: shorten its verdict and first action/,
    );
  });
});
