import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWord, foldText, joinedHash } from '../../src/matching/foldText.ts';
import { wordsOf } from '../../src/cli/fuzzing/wordsOf.ts';

const MESSAGE = 'You\'re "OUT" of extra usage.\nAdd more.';
const WORDS = ['youre', 'out', 'of', 'extra', 'usage', 'add', 'more'];

describe('foldText()', { timeout: 60_000 }, () => {
  it.each([
    ['letters large and small', MESSAGE],
    ['JSON', JSON.stringify(MESSAGE)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(MESSAGE))],
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(JSON.stringify(MESSAGE)))],
    ['escaped apostrophes', String.raw`'You\'re "OUT" of extra usage.\nAdd more.'`],
    [
      'code units written out',
      String.raw`You\u2019re \u201cout\u201d of extra\u00a0usage. Add more.`,
    ],
    ['letters written out', String.raw`You\u2019re \u006f\u0075t of extra usage. Add more.`],
    ['HTML entities', 'You&rsquo;re &quot;out&quot; of extra&nbsp;usage.&#10;Add more.'],
    [
      'HTML tags',
      '<p>You&#39;re <b>out</b> of extra<br>usage. <span class="link">Add more.</span></p>',
    ],
    ['curly quotes', 'You’re “out” of extra usage. Add more.'],
    ['colour codes', "\u001b[31mYou're\u001b[0m out of \u001b[1mextra usage\u001b[22m. Add more."],
    ['borders', "│ You're out of extra │\n│ usage. Add more.    │"],
    ['a gutter', "  ⎿  You're out of\n     extra usage. Add more."],
    [
      'invisible marks',
      'You\u2019re o\u200but of ex\u00adtra us\u2060age. \u202aAdd\u202c more.\ufeff',
    ],
    ['full-width forms', 'Ｙｏｕ＇ｒｅ　ｏｕｔ　ｏｆ　ｅｘｔｒａ　ｕｓａｇｅ．Ａｄｄ　ｍｏｒｅ'],
    ['mail quotes', "> > You're out of\n> > extra usage. Add more."],
  ])('reads through %s', (_, text) => {
    expect(wordsOf(text)).toEqual(WORDS);
  });

  it.each([
    [
      'parts words at punctuation',
      'claude.ai/settings/usage',
      ['claude', 'ai', 'settings', 'usage'],
    ],
    ['keeps letters with their accents', 'Überzug année', ['überzug', 'année']],
    ['drops accents that stand by themselves', 'anne\u0301e', ['annee']],
    ['takes every sign of a script without spaces for a word', '额度 OK', ['额', '度', 'ok']],
    ['takes lone surrogates and pictures for gaps', 'a\ud800b😀c', ['a', 'b', 'c']],
    ['finds nothing in nothing', '', []],
    ['finds nothing in signs', '"{[(·│…)]}" \\ & < \u001b', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives offsets into the text as it was', () => {
    const text = String.raw`{\"x\": \"You\u2019re out\"}`;
    const { count, start, end } = foldText(text);
    const slices = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
    expect(slices).toEqual(['x', String.raw`You\u2019re`, 'out']);
  });

  it('has room for more words than the length of the text lets expect', () => {
    const { count, hash, size, start, end } = foldText('a'.concat('额'.repeat(5000)));
    expect(count).toBe(5001);
    expect([size[5000], start[5000], end[5000]]).toEqual([1, 5000, 5001]);
    expect(hash[5000]).toBe(hash[1]);
  });

  it('folds what is folded to itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  it('gives words in order, none empty, none in another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { count, start, end, size } = foldText(text);
        for (let at = 0, last = 0; at < count; at++) {
          expect(start[at]).toBeGreaterThanOrEqual(last);
          expect(end[at]).toBeGreaterThan(start[at] ?? 0);
          expect(size[at]).toBeGreaterThan(0);
          last = end[at] ?? 0;
        }
      }),
    );
  });
});

describe('joinedHash()', () => {
  it.each([
    ['ex', 'tra'],
    ['You', '’re'],
    ['a', 'b'],
    ['conver', 'sation'],
  ])('makes of %s and %s the hash of both together', (left, right) => {
    const { hash, size } = foldText(`${left} ${right} ${left}${right}`);
    expect(joinedHash(hash[0] ?? 0, hash[1] ?? 0, size[1] ?? 0)).toBe(hash[2]);
  });
});

describe('foldedWord()', () => {
  it('gives the same letters for the same hash', () => {
    const text = String.raw`You're you’re YOU\u2019RE You&#39;re`;
    const { hash, count } = foldText(text);
    expect(count).toBe(4);
    expect(new Set(hash.slice(0, count)).size).toBe(1);
    expect(new Set(wordsOf(text))).toEqual(new Set(['youre']));
  });

  it('gives a sign of a script without spaces as it is', () => {
    expect(foldedWord('额度', 0, 1)).toBe('额');
  });
});
