import { describe, expect, it } from 'vitest';
import { compileCatalogue, pairKey, type Compiled } from '../../src/matching/compileCatalogue.ts';
import type { Entry } from '../../src/matching/types.ts';
import { foldText } from '../../src/matching/foldText.ts';
import { SAMPLE_ENTRIES } from '../support/sampleEntries.ts';

const hashOf = (word: string): number => foldText(word).hash[0] ?? 0;

/** What a word weighs in the first wording that has it. */
const weightOf = (word: string, { patterns, wordWeights }: Compiled): number => {
  const weights = patterns.flatMap(({ words }, pattern) =>
    words.flatMap(({ text }, at) => (text === word ? (wordWeights[pattern]?.[at] ?? []) : [])),
  );
  return weights[0] ?? -1;
};

/** What is posted for two neighbouring words: pattern and position, in turns. */
const postingsOf = (left: string, right: string, compiled: Compiled): number[] => {
  const place = compiled.pairs.get(pairKey(hashOf(left), hashOf(right)));
  if (place === -1) return [];
  const size = 2 * (compiled.postings[place] ?? 0);
  return [...compiled.postings.slice(place + 1, place + 1 + size)];
};

const entry = (slug: string, ...texts: string[]): Entry => ({
  slug,
  kind: 'variant',
  wordings: texts.map((text) => ({ text })),
});

describe('compileCatalogue()', () => {
  it('makes a pattern of every wording, with the number of its entry', () => {
    const { patterns } = compileCatalogue([
      entry('a', 'One two', 'Three four'),
      entry('b', 'Five'),
    ]);
    expect(patterns.map(({ entry: number, wording }) => [number, wording])).toEqual([
      [0, 'One two'],
      [0, 'Three four'],
      [1, 'Five'],
    ]);
  });

  it('posts neighbouring words with pattern and position, but not across a hole', () => {
    const compiled = compileCatalogue([
      entry('a', 'bells ring loudly'),
      entry('b', 'loudly bells ring {n:number} times'),
    ]);
    expect(postingsOf('bells', 'ring', compiled)).toEqual([0, 0, 1, 1]);
    expect(postingsOf('ring', 'loudly', compiled)).toEqual([0, 1]);
    expect(postingsOf('ring', 'times', compiled)).toEqual([]);
    expect([...compiled.pairCounts]).toEqual([2, 2]);
  });

  it('posts the first pairs of a wording, common or not, because a first sentence may be all that is quoted', () => {
    const rare = Array.from({ length: 7 }, (_, i) => `r${String(i)}`).join(' ');
    const common = Array.from({ length: 10 }, (_, i) => entry(`c${String(i)}`, 'is not here now'));
    const compiled = compileCatalogue([entry('a', `Is not here now ${rare}`), ...common]);
    expect(postingsOf('is', 'not', compiled).slice(0, 2)).toEqual([0, 0]);
    expect(compiled.pairCounts[0]).toBe(7);
  });

  it('ends no sentence of a message within the prefix with which it begins', () => {
    const prefix: Entry = {
      slug: 'p',
      kind: 'wrapper',
      wordings: [{ text: 'Tea. Off: {rest:text}' }],
    };
    const message = entry('a', 'Tea. Off: kettle dry. Fill it');
    const { patterns } = compileCatalogue([prefix, message, entry('b', 'Tea. Milk')]);
    const ends = patterns.map(({ words }) => words.flatMap(({ text, ends }) => (ends ? text : [])));
    expect(ends).toEqual([['tea', 'off'], ['dry'], ['tea']]);
  });

  it('knows a message of ours by its other names, unless they are words of another entry', () => {
    const texts = (...entries: Entry[]): string[] =>
      compileCatalogue(entries).patterns.map(({ words }) =>
        words.map(({ text }) => text).join(' '),
      );
    const own = entry('a', 'No extra usage');
    expect(texts(own)).toEqual(['no extra usage', 'no usage credits']);
    expect(texts(own, entry('b', 'No usage credits'))).toEqual([
      'no extra usage',
      'no usage credits',
    ]);
    expect(texts({ ...own, kind: 'lookalike' })).toEqual(['no extra usage']);
  });

  it('gives a word more weight the fewer entries have it, and a common word little', () => {
    const compiled = compileCatalogue([
      entry('a', 'kettle limit zebra'),
      entry('b', 'kettle walrus'),
      entry('c', 'kettle walrus'),
    ]);
    const [zebra, walrus, kettle] = ['zebra', 'walrus', 'kettle'].map((word) =>
      weightOf(word, compiled),
    );
    expect(zebra).toBe(1);
    expect(walrus).toBeLessThan(1);
    expect(kettle).toBeLessThan(walrus ?? 0);
    expect(kettle).toBeGreaterThan(0);
    expect(weightOf('limit', compiled)).toBeLessThan(0.5);
  });

  it('says what each word and the whole of a wording weigh', () => {
    const compiled = compileCatalogue(SAMPLE_ENTRIES);
    compiled.patterns.forEach(({ words }, pattern) => {
      const weights = words.map((word) => weightOf(word.text, compiled));
      expect(compiled.wordWeights[pattern]).toEqual(Float64Array.from(weights));
      expect(compiled.totals[pattern]).toBeCloseTo(weights.reduce((sum, one) => sum + one, 0));
    });
  });

  it('keeps pairs to search for of every wording, however alike the wordings are', () => {
    const alike = Array.from({ length: 60 }, (_, i) =>
      entry(`e${String(i)}`, `you have reached the limit of room ${String(i)}`),
    );
    const { pairCounts } = compileCatalogue(alike);
    expect(Math.min(...pairCounts)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...pairCounts)).toBeLessThan(7);
  });

  it('compiles a catalogue without entries', () => {
    expect(compileCatalogue([]).patterns).toEqual([]);
  });

  it('refuses a template with a hole of an unknown kind', () => {
    expect(() => compileCatalogue([entry('a', 'resets {x:whenever}')])).toThrow('{x:whenever}');
  });
});
