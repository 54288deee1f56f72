import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../src/cli/benching/measureTime.ts';
import { PasteChecker } from '../../../src/cli/fuzzing/PasteChecker.ts';
import type { Answer, Match } from '../../../src/matching/types.ts';

const said = (slug: string, text: string, more: Partial<Match> = {}): Answer => ({
  matches: [
    {
      ...{ slug, kind: 'variant', sure: 'exact', wording: '', count: 1, ties: [], mended: [] },
      spans: [{ start: text.search(/\w/), end: text.trimEnd().length }],
      ...more,
    },
  ],
  ...{ layers: [], values: [], forms: [], nearest: [] },
});

const silence: Answer = { matches: [], layers: [], values: [], forms: [], nearest: [] };

/** Work that takes so many milliseconds of the processor. */
const busy = (milliseconds: number): void => {
  const end = processorTime() + milliseconds * 1000;
  while (processorTime() < end);
};

describe('PasteChecker', () => {
  it('finds nothing wrong with an answer that keeps every promise', () => {
    const checker = new PasteChecker((text) => said('tea', text));
    expect(checker.check({ text: 'out of tea', lines: ['GET /', ''] })).toEqual([]);
  });

  it('finds a passage that is none', () => {
    const checker = new PasteChecker((text) =>
      said('tea', text, { spans: [{ start: 3, end: 99 }] }),
    );
    expect(checker.check({ text: 'out of tea' })).toEqual([
      expect.stringContaining('3 to 99 of 10 is no passage'),
    ]);
  });

  it('finds an answer that differs the second time', () => {
    let asked = 0;
    const checker = new PasteChecker((text) => said(`tea-${String(asked++)}`, text));
    expect(checker.check({ text: 'out of tea' })).toContain(
      'is answered otherwise the second time',
    );
  });

  it('finds lines that change the answer', () => {
    const checker = new PasteChecker((text) => (text === 'tea' ? said('tea', text) : silence));
    expect(checker.check({ text: 'tea', lines: ['GET /', ''] })).toEqual([
      'is answered tea, and none among other lines',
    ]);
  });

  it('lets a bare prefix fall silent among other lines, but not become something else', () => {
    const prefix = (other: Answer) =>
      new PasteChecker((text) =>
        text === 'Oops:' ? said('oops', 'Oops', { kind: 'wrapper' }) : other,
      ).check({ text: 'Oops:', lines: ['GET /', ''] });
    expect(prefix(silence)).toEqual([]);
    expect(prefix(said('tea', 'tea'))).toEqual(['is answered oops, and tea among other lines']);
  });

  it('finds what takes too long, and remembers what took longest', () => {
    const checker = new PasteChecker((text) => {
      if (text === 'slow') busy(40);
      return silence;
    });
    expect(checker.check({ text: 'slow' })).toEqual(['takes too long']);
    expect(checker.check({ text: 'quick' })).toEqual([]);
    expect(checker.slowest.characters).toBe(4);
    expect(checker.slowest.milliseconds).toBeGreaterThan(20);
  });
});
