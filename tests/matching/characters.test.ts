import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  characterClass,
  ESCAPE,
  foldCode,
  GAP,
  LETTER,
  SIGN,
  SKIPPED,
} from '../../src/matching/characters.ts';

describe('characterClass()', () => {
  it.each([
    ['letters', LETTER, 'azAZ09Àéßжשע한\u2d00\u2c65\uff21\uff3a\uff11\uff66\uff76\uff9d'],
    ['gaps', GAP, ' \n.-_@[{·×÷—│⎿“…。\u00a0\u202f\u3000\uff01\uff0e\uff20\uff5e\uff65\uffff'],
    ['gaps, as halves of pairs', GAP, '😀'],
    ['skipped, as apostrophes', SKIPPED, "'’‘′´ʼ\uff07"],
    [
      'skipped, as marks',
      SKIPPED,
      '\u00ad\u0300\u036f\u200b\u200f\u202a\u202e\u2060\u2069\ufe00\ufe0f\ufeff',
    ],
    ['signs', SIGN, '额一あア\uf900\ufaff'],
  ])('knows %s', (_, kind, units) => {
    const otherwise = Array.from({ length: units.length }, (_unit, at) => at).filter(
      (at) => characterClass(units.charCodeAt(at)) !== kind,
    );
    expect(otherwise).toEqual([]);
  });

  it.each(['\\', '&', '<', '\u001b'])('leaves %j to what follows it', (sign) => {
    expect(characterClass(sign.charCodeAt(0))).toBe(ESCAPE);
  });
});

describe('foldCode()', () => {
  it.each([
    ['A', 'a'],
    ['z', 'z'],
    ['7', '7'],
    ['É', 'é'],
    ['Ж', 'ж'],
    ['\uff21', 'a'],
    ['\uff5a', 'z'],
    ['\uff17', '7'],
  ])('folds %s to %s', (from, to) => {
    expect(String.fromCharCode(foldCode(from.charCodeAt(0)))).toBe(to);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        expect(foldCode(foldCode(code))).toBe(foldCode(code));
      }),
    );
  });
});
