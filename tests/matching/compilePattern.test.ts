import { describe, expect, it } from 'vitest';
import { patternWords, tailHole } from '../../src/matching/compilePattern.ts';
import { foldText } from '../../src/matching/foldText.ts';
import { HOLES } from '../../src/matching/holes.ts';

describe('patternWords()', () => {
  it('gives the words of a template without its holes', () => {
    const words = patternWords("We've added a {amount:money} credit · claim it");
    expect(words.map((word) => word.text).join(' ')).toBe('weve added a credit claim it');
  });

  it('makes room for a hole before the word that follows it', () => {
    const words = patternWords('resets {reset:when} in {zone:name} time');
    expect(words.map(({ room, hole }) => [room, hole])).toEqual([
      [0, null],
      [HOLES.when.most, 'when'],
      [HOLES.name.most, 'name'],
    ]);
  });

  it('adds the room of holes that only signs part', () => {
    const [, last] = patternWords('used {a:number}/{b:number} tokens');
    expect(last).toMatchObject({ room: 2 * HOLES.number.most, hole: 'number' });
  });

  it('leaves no trace of a hole at the end', () => {
    expect(patternWords('resets {reset:when}')).toEqual(patternWords('resets'));
  });

  it('knows the hash of two words written together, but of none across a hole', () => {
    const words = patternWords('keep going {n:number} times');
    const { hash } = foldText('keepgoing');
    expect(words.map((word) => word.glued)).toEqual([hash[0], 0, 0]);
  });

  it.each([
    ['Out of usage. Add more', ['usage']],
    ['Limit reached · resets {at:when} · upgrade', ['reached', 'resets']],
    ['resets {at:when} for all', []],
    ['Limit reached — end a session', ['reached']],
    ['Stop! Why? Note: see below; then go', ['stop', 'why', 'note', 'below']],
    ['at claude.ai/settings or 5.1', []],
  ])('marks where the sentences of %j end', (template, ends) => {
    const marked = patternWords(template).filter((word) => word.ends);
    expect(marked.map((word) => word.text)).toEqual(ends);
  });
});

describe('tailHole()', () => {
  it.each([
    ['API Error: {status:status}', 'status'],
    ['API Error: {status:status} {rest:text}', 'status'],
    ['API Error: {status:status}.', 'status'],
    ['API Error: {status:status} error', null],
    ['Overloaded', null],
  ])('of %j is %s', (template, hole) => {
    expect(tailHole(template)).toBe(hole);
  });
});
