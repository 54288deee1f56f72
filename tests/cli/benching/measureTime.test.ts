import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/matching/foldText.ts';
import {
  longText,
  ratiosToLoop,
  ratioToLoop,
  timePerPaste,
} from '../../../src/cli/benching/measureTime.ts';

/** Work that takes so many milliseconds. */
const busy = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

describe('longText()', () => {
  it.each([
    ['repeats pastes until it is long enough', ['ab', 'c'], 12, 'ab\n\nc\n\nab\n\nc'],
    ['cuts pastes that are too long', ['abcdef'], 3, 'abc'],
    ['gives blanks where there is nothing to repeat', [''], 4, '    '],
    ['gives nothing where nothing is wanted', ['a'], 0, ''],
  ])('%s', (_, pastes, length, text) => {
    expect(longText(pastes, length)).toBe(text);
  });
});

describe('timePerPaste()', () => {
  it('gives the median and the slowest of a hundred', () => {
    const texts = Array.from({ length: 40 }, (_, i) => (i === 7 ? 'slow' : 'fast'));
    const { median, p99 } = timePerPaste(texts, (text) => {
      busy(text === 'slow' ? 8 : 0.2);
    });
    expect(median).toBeGreaterThan(0.19);
    expect(median).toBeLessThan(8);
    expect(p99).toBeGreaterThanOrEqual(8);
  });

  it('is zero for no pastes', () => {
    expect(timePerPaste([], () => 1)).toEqual({ median: 0, p99: 0 });
  });
});

describe('ratioToLoop()', () => {
  it('is far below one for work that does not read the text', () => {
    expect(ratioToLoop('x'.repeat(1e6), (text) => text.length)).toBeLessThan(0.5);
  });

  it('grows with the work', () => {
    const text = 'x y '.repeat(25_000);
    const fold = (one: string) => foldText(one).count;
    const once = ratioToLoop(text, fold);
    const fourTimes = ratioToLoop(text, (one) => fold(one) + fold(one) + fold(one) + fold(one));
    expect(once).toBeGreaterThan(1);
    expect(fourTimes / once).toBeGreaterThan(2);
  }, 60_000);
});

describe('ratiosToLoop()', () => {
  it('measures each run by itself, in their order', () => {
    const fold = (one: string) => foldText(one).count;
    const [nothing = 1, once = 0] = ratiosToLoop('x y '.repeat(25_000), [() => 0, fold]);
    expect(nothing).toBeLessThan(0.1);
    expect(once).toBeGreaterThan(1);
  }, 60_000);
});
