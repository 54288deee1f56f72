import { describe, expect, it } from 'vitest';
import { align, type Alignment } from '../../src/matching/align.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { findSeeds } from '../../src/matching/findSeeds.ts';
import { foldText } from '../../src/matching/foldText.ts';

/** Lays a wording along a text from the first place where two of its words stand. */
const aligned = (wording: string, text: string): Alignment => {
  const compiled = compileCatalogue([
    { slug: 'a', kind: 'variant', wordings: [{ text: wording }] },
  ]);
  const words = foldText(text);
  const seed = findSeeds(words, compiled).get(0)?.seeds[0];
  const pattern = compiled.patterns[0];
  if (seed === undefined || pattern === undefined)
    throw new Error(`${text} has too few pairs of the wording.`);
  return align(text, words, pattern, seed);
};

const WORDING = 'Please refill the empty kettle before the guests arrive';
const FIT = [1, 1, 1, 1, 1, 1, 1, 1, 1];

describe('align()', () => {
  it('finds every word of a wording that stands there', () => {
    const { at, to, fit, first, last, extras } = aligned(WORDING, `Error 7: ${WORDING}!`);
    expect([...at]).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...to]).toEqual([...at]);
    expect([...fit]).toEqual(FIT);
    expect({ first, last, extras }).toEqual({ first: 2, last: 10, extras: 0 });
  });

  it.each([
    ['in brackets', 'INFO said [please] ', true],
    ['behind a full stop', 'They never say please.', true],
    ['where a line is wrapped', 'Error 7: Please', false],
    ['in a border', '│ Please │', false],
  ])('leaves the line before it its last word %s', (_, line, left) => {
    const text = `${line}\nrefill the empty kettle before the guests arrive`;
    expect([...aligned(WORDING, text).fit]).toEqual(left ? FIT.with(0, 0) : FIT);
  });

  it.each([
    ['in the middle', 'Please refill the kettle before the guests arrive', 3],
    ['at the beginning', 'refill the empty kettle before the guests arrive', 0],
    ['at the end', 'Please refill the empty kettle before the guests', 8],
  ])('goes on where a word is missing %s', (_, text, missing) => {
    const { at, fit } = aligned(WORDING, text);
    expect(at[missing]).toBe(-1);
    expect([...fit]).toEqual(FIT.with(missing, 0));
  });

  it.each([
    [
      'shortened words in full',
      "You've lost it, don't pour, you can't brew",
      'You have lost it, do not pour, you cannot brew',
    ],
    [
      'words shortened',
      'You have lost it, do not pour, you cannot brew',
      "You've lost it, don’t pour, you can't brew",
    ],
  ])('finds %s, from either side', (_, wording, text) => {
    const whole = `the kettle: ${wording} tea now`;
    const { fit, extras } = aligned(whole, `the kettle: ${text} tea now`);
    expect([...fit].every((one) => one >= 0.95)).toBe(true);
    expect(extras).toBe(0);
    const [words, compiled] = [
      foldText(text),
      compileCatalogue([{ slug: 'a', kind: 'variant', wordings: [{ text: wording }] }]),
    ];
    const [pattern] = compiled.patterns;
    const seed = { position: (pattern?.words.length ?? 0) - 1, at: words.count - 1 };
    expect(pattern && align(text, words, pattern, seed).fit).not.toContain(0);
  });

  it('counts words that do not belong', () => {
    const { fit, extras } = aligned(WORDING, WORDING.replace('empty', 'big blue empty'));
    expect([...fit]).toEqual(FIT);
    expect(extras).toBe(2);
  });

  it('takes what fills a hole for nothing, though its words come again behind it', () => {
    const wording = 'Conflict: using {key:name} instead of another kettle key today';
    const { at, extras } = aligned(wording, wording.replace('{key:name}', 'ANOTHER_TEA_KEY'));
    expect([...at]).toEqual([0, 1, 5, 6, 7, 8, 9, 10]);
    expect(extras).toBe(0);
  });

  it.each([
    ['before it', 'refill at most 20cups before the guests arrive', 3],
    ['behind it', 'refill at most20 cups before the guests arrive', 2],
  ])('finds a word that is glued to what fills the hole %s', (_, text, word) => {
    const { fit } = aligned('refill at most {n:number} cups before the guests arrive', text);
    expect(fit[word]).toBeCloseTo(0.95);
  });

  it('does not count the number of a line as a foreign word', () => {
    expect(aligned(WORDING, WORDING.replaceAll(' the ', '\n12 the ')).extras).toBe(0);
    expect(aligned(WORDING, WORDING.replace(' the ', ' 12 the ')).extras).toBe(1);
  });

  it('takes another number for another fact, not for a slip', () => {
    const wording = 'refill 1024 cups of the empty kettle';
    expect(aligned(wording, wording.replace('1024', '1025')).fit[1]).toBe(0);
  });

  it('gives up on a side when too many words are foreign', () => {
    const { fit, last } = aligned(WORDING, WORDING.replace('kettle', 'kettle a b c d e f'));
    expect([...fit]).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(last).toBe(4);
  });

  it.each([
    ['broken in two', 'Please refill the emp\nty kettle before the guests arrive', [3], 3, 4],
    ['broken before the first pair', 'Ple ase refill the empty kettle', [0], 0, 1],
  ])('joins a word that is %s', (_, text, [word = 0], at, to) => {
    const alignment = aligned(WORDING, text);
    expect(alignment.fit[word]).toBeCloseTo(0.95);
    expect([alignment.at[word], alignment.to[word]]).toEqual([at, to]);
    expect(alignment.extras).toBe(0);
  });

  it.each([
    ['forwards', 'Please refill the emptykettle before the guests arrive', 3],
    ['backwards', 'Pleaserefill the empty kettle before the guests arrive', 0],
  ])('parts two words that are glued, going %s', (_, text, first) => {
    const { at, fit } = aligned(WORDING, text);
    expect(at[first]).toBe(at[first + 1]);
    expect([...fit].map((one) => one > 0.9)).toEqual(FIT.map(() => true));
  });

  it('forgives a slip beside a word that agrees', () => {
    const { fit } = aligned(WORDING, WORDING.replace('guests', 'geusts'));
    expect([...fit]).toEqual(FIT.with(7, 0.8));
  });

  it('forgives no slip of a short word', () => {
    const { fit } = aligned(WORDING, WORDING.replace('before the', 'before teh'));
    expect(fit[6]).toBe(0);
  });

  it.each([
    ['one value', 'Brew 3 cups of tea', 0],
    ['a value of many words', 'Brew 1,250,000 cups of tea', 0],
    ['nothing', 'Brew cups of tea', 0],
    ['a word that is no number', 'Brew many cups of tea', 1],
    ['more than it may hold', 'Brew 1 2 3 4 5 cups of tea', 2],
  ])('lets a hole be filled by %s', (_, text, extras) => {
    const alignment = aligned('Brew {n:number} cups of tea', text);
    expect([...alignment.fit]).toEqual([1, 1, 1, 1]);
    expect(alignment.extras).toBe(extras);
  });

  it.each([
    ['broken', 'Pour now: fill 3 cu│\n│ps of green tea'],
    ['glued', 'Pour now: fill 3 cupsof green tea'],
    ['misspelt', 'Pour now: fill 3 cusp of green tea'],
  ])('knows the word behind a hole though it is %s', (_, text) => {
    const { fit } = aligned('Pour now: fill {n:number} cups of green tea', text);
    expect(fit[3]).toBeGreaterThanOrEqual(0.8);
  });

  it('passes a foreign word before a word with a hole behind it', () => {
    const { fit, extras } = aligned('Pour hot water {n:number} times', 'Pour hot 12 water 3 times');
    expect([...fit]).toEqual([1, 1, 1, 1]);
    expect(extras).toBe(1);
  });
});
