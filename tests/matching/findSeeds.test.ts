import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { findSeeds, type Sightings } from '../../src/matching/findSeeds.ts';
import { foldText } from '../../src/matching/foldText.ts';

const WORDINGS = [
  'The kettle is empty today',
  'The kettle is hot',
  'Bells ring {n:number} times daily',
];
const compiled = compileCatalogue([
  { slug: 'a', kind: 'variant', wordings: WORDINGS.map((text) => ({ text })) },
]);

const sighted = (text: string): Map<number, Sightings> => findSeeds(foldText(text), compiled);

describe('findSeeds()', () => {
  it('finds nothing in a text without neighbouring words of a wording', () => {
    expect(sighted('is the empty kettle hot today? times ring').size).toBe(0);
  });

  it('gives the first pair of a run, in the wording and in the text, and the votes of all', () => {
    const seeds = sighted('Error: the kettle is empty today!').get(0)?.seeds;
    expect(seeds).toMatchObject([{ pattern: 0, position: 0, at: 1, votes: 4 }]);
  });

  it('sights every wording that shares a pair', () => {
    expect([...sighted('the kettle is').keys()].sort()).toEqual([0, 1]);
  });

  it('gathers pairs over a filled hole into one run', () => {
    const seeds = sighted('bells ring 1,200 times daily').get(2)?.seeds;
    expect(seeds).toMatchObject([{ position: 0, at: 0, votes: 2 }]);
  });

  it('begins at the later of two equal pairs where what follows the earlier one is missing', () => {
    const twice = [{ text: 'big bell: the big bell rings today' }];
    const two = compileCatalogue([{ slug: 'a', kind: 'variant', wordings: twice }]);
    const [seed] = findSeeds(foldText('big bell rings today'), two).get(0)?.seeds ?? [];
    expect(seed).toMatchObject({ position: 4, at: 1, votes: 3 });
  });

  it('begins a new run where the wording begins again', () => {
    const { seeds, count } = sighted('the kettle is empty. The kettle is empty.').get(0) ?? {};
    expect(seeds?.map(({ at }) => at)).toEqual([0, 4]);
    expect(count).toBe(2);
  });

  it('begins a new run far from the last', () => {
    const seeds = sighted(`the kettle ${'is '.repeat(40)} empty today`).get(0)?.seeds;
    expect(seeds?.length).toBeGreaterThan(1);
  });

  it('counts a hundred repeats, but looks at three places at most', () => {
    const { seeds, count } = sighted('the kettle is empty today\n'.repeat(100)).get(0) ?? {};
    expect(count).toBe(100);
    expect(seeds?.length).toBe(3);
  });

  it('keeps the fullest place, however late it stands', () => {
    const text = `${'the kettle\n'.repeat(50)} the kettle is empty today`;
    const votes =
      sighted(text)
        .get(0)
        ?.seeds.map((seed) => seed.votes) ?? [];
    expect(Math.max(...votes)).toBe(4);
  });

  it('does not count pieces as repeats of the whole', () => {
    const text = `the kettle is empty today ${'. the kettle'.repeat(9)}`;
    expect(sighted(text).get(0)?.count).toBe(1);
  });
});
