import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassage } from '../../src/answers/cutPassage.ts';
import type { Span } from '../../src/matching/types.ts';

const shown = (text: string, spans: readonly Span[]): string =>
  cutPassage(text, spans)
    .pieces.map((piece) => piece.text)
    .join('');

describe('a short text', () => {
  test('is shown whole, with its spans marked', () => {
    expect(cutPassage('so: overloaded!', [{ start: 4, end: 14 }])).toEqual({
      pieces: [
        { text: 'so: ', marked: false },
        { text: 'overloaded', marked: true },
        { text: '!', marked: false },
      ],
      before: 0,
      after: 0,
    });
  });

  test('has no empty pieces, though spans touch its ends', () => {
    expect(
      cutPassage('ab', [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ]).pieces,
    ).toEqual([
      { text: 'a', marked: true },
      { text: 'b', marked: true },
    ]);
  });
});

describe('a long text', () => {
  const text = `${'x'.repeat(90_000)}MATCH${'y'.repeat(90_000)}`;
  const passage = cutPassage(text, [{ start: 90_000, end: 90_005 }]);

  test('is cut to the surroundings of the match', () => {
    expect(passage.pieces.map((piece) => piece.text.length)).toEqual([240, 5, 240]);
    expect(passage.pieces[1]).toEqual({ text: 'MATCH', marked: true });
  });

  test('says how much stands around what is shown', () => {
    expect(passage.before + passage.after + 485).toBe(text.length);
  });

  test('is shown from its beginning when nothing matches', () => {
    expect(cutPassage(text, [])).toMatchObject({ before: 0, after: text.length - 240 });
  });

  test('is not cut within a character of two code units', () => {
    const smiles = '😀'.repeat(5000);
    for (const start of [2001, 2002]) {
      expect(shown(smiles, [{ start, end: start + 3 }]).isWellFormed()).toBe(true);
    }
  });
});

test('whatever the spans, what is shown is a piece of the text as it stands', () => {
  const text = fc.string({ unit: 'binary', maxLength: 3000 });
  const spans = fc.array(fc.nat(3000), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(text, spans, (whole, places) => {
      const ends = [...new Set(places)].sort((a, b) => a - b);
      const pairs = ends.slice(1).map((end, i) => ({ start: ends[i] ?? 0, end }));
      const inside = pairs.filter(({ end }) => end <= whole.length);
      const { pieces, before, after } = cutPassage(whole, inside);
      expect(pieces.map((piece) => piece.text).join('')).toBe(
        whole.slice(before, whole.length - after),
      );
    }),
  );
});
