import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { foldText } from '../../src/matching/foldText.ts';
import { recognise } from '../../src/matching/recognise.ts';
import type { Entry } from '../../src/matching/types.ts';

const MESSAGE = 'The kettle boiled dry twice this morning';

const variant = (slug: string, text: string, more: Partial<Entry> = {}): Entry => ({
  slug,
  kind: 'variant',
  wordings: [{ text }],
  ...more,
});

const recognised = (text: string, ...entries: Entry[]) => {
  const compiled = compileCatalogue(entries);
  const { findings, nearness } = recognise(text, foldText(text), compiled);
  const slugOf = (number: number) => compiled.entries[number]?.slug;
  return {
    found: findings.map(({ entry, sure, rank }) => [slugOf(entry), sure, rank]),
    near: new Map([...nearness].map(([entry, near]) => [slugOf(entry), near])),
  };
};

describe('recognise()', () => {
  it('finds an entry with its sureness and its rank', () => {
    expect(recognised(MESSAGE, variant('a', MESSAGE)).found).toEqual([['a', 'exact', 'cause']]);
    expect(recognised(MESSAGE, variant('a', MESSAGE, { rank: 'warning' })).found).toEqual([
      ['a', 'exact', 'warning'],
    ]);
  });

  it('passes over what could explain less of a passage that is settled', () => {
    const piece = variant('piece', 'kettle boiled dry twice');
    expect(recognised(MESSAGE, piece, variant('whole', MESSAGE)).found).toEqual([
      ['whole', 'exact', 'cause'],
    ]);
  });

  it.each([
    ['before it', `Bells: ${MESSAGE}`],
    ['in it', MESSAGE.replace('dry', 'bells dry')],
    ['up to seven words behind it', `${MESSAGE}. One two three four five six bells`],
  ])('vetoes an entry whose forbidden phrase stands %s', (_, text) => {
    const { found, near } = recognised(text, variant('a', MESSAGE, { forbids: ['bells'] }));
    expect(found).toEqual([]);
    expect(near.get('a')).toBeGreaterThan(1);
  });

  it('does not veto for a phrase that stands far off, or not whole', () => {
    const strict = variant('a', MESSAGE, { forbids: ['loud bells'] });
    expect(recognised(`${MESSAGE}. ${'one '.repeat(20)} loud bells`, strict).found).toHaveLength(1);
    expect(recognised(`${MESSAGE}. Loud horns and bells`, strict).found).toHaveLength(1);
  });

  it('does not veto for the words of a line before the one with which the message begins', () => {
    const vetoed = variant('a', MESSAGE, { forbids: ['never the kettle'] });
    expect(recognised(`or never\n${MESSAGE.toLowerCase()}`, vetoed).found).toEqual([]);
    expect(recognised(`or never\n${MESSAGE}`, vetoed).found).toHaveLength(1);
    expect(recognised(`never (\n${MESSAGE.toLowerCase()}`, vetoed).found).toHaveLength(1);
  });

  it('calls no other way to put a message exact', () => {
    const message = 'The kettle draws on usage credits of its own';
    const [found] = recognised(
      message.replace('usage credits', 'extra usage'),
      variant('a', message),
    ).found;
    expect(found).toEqual(['a', 'likely', 'cause']);
  });

  it('says how near an entry came that was not recognised', () => {
    const { found, near } = recognised('The kettle boiled dry, they said', variant('a', MESSAGE));
    expect(found).toEqual([]);
    expect(near.get('a')).toBeGreaterThan(0);
    expect(recognised('nothing of it', variant('a', MESSAGE)).near.size).toBe(0);
  });
});
