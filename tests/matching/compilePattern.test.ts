import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/matching/compilePattern.ts';
import { foldText } from '../../src/matching/foldText.ts';
import { HOLES } from '../../src/matching/holes.ts';

describe('compilePattern()', () => {
  it('gives the words of a template without its holes', () => {
    const { words } = compilePattern("We've added a {amount:money} credit · claim it");
    expect(words.map((word) => word.text).join(' ')).toBe('weve added a credit claim it');
  });

  it('makes room for a hole before the word that follows it', () => {
    const { words } = compilePattern('resets {reset:when} in {zone:name} time');
    expect(words.map(({ room, hole }) => [room, hole])).toEqual([
      [0, null],
      [HOLES.when.most, 'when'],
      [HOLES.name.most, 'name'],
    ]);
  });

  it('adds the room of holes that only signs part', () => {
    const [, last] = compilePattern('used {a:number}/{b:number} tokens').words;
    expect(last).toMatchObject({ room: 2 * HOLES.number.most, hole: 'number' });
  });

  it('leaves no trace in the words of a hole at the end', () => {
    expect(compilePattern('resets {reset:when}').words).toEqual(compilePattern('resets').words);
  });

  it('knows the hash of two words written together, but of none across a hole', () => {
    const { words } = compilePattern('keep going {n:number} times');
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
    const marked = compilePattern(template).words.filter((word) => word.ends);
    expect(marked.map((word) => word.text)).toEqual(ends);
  });

  it.each([
    ['API Error: {status:status}', 'status'],
    ['API Error: {status:status} {rest:text}', 'status'],
    ['API Error: {status:status}.', 'status'],
    ['API Error: {status:status} error', null],
    ['Overloaded', null],
  ])('says that behind %j stands %s', (template, hole) => {
    expect(compilePattern(template).tail).toBe(hole);
  });
});
