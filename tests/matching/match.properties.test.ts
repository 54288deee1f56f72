import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import type { Answer, Span } from '../../src/matching/types.ts';
import { brokenPromises } from '../../src/cli/fuzzing/brokenPromises.ts';
import { HOSTILE_FILLERS } from '../support/hostileFillers.ts';
import { anyPaste, dressed, noise } from '../../src/cli/fuzzing/pastes.ts';
import { SAMPLE_ENTRIES, SAMPLE_MESSAGES } from '../support/sampleEntries.ts';

const compiled = compileCatalogue(SAMPLE_ENTRIES);
const messages = SAMPLE_MESSAGES.map(([, message]) => message);
const MEGABYTE = 2 ** 20;
const TIMEOUT = 60_000;

/** The matches of an answer as if the paste had stood so many characters earlier. */
const movedBack = ({ matches }: Answer, by: number): Answer['matches'] => {
  const moved = <Place extends Span>(places: readonly Place[]): Place[] =>
    places.map((place) => ({ ...place, start: place.start - by, end: place.end - by }));
  return matches.map((one) => ({ ...one, spans: moved(one.spans), mended: moved(one.mended) }));
};

describe('match()', { timeout: TIMEOUT }, () => {
  it('keeps its promises on any text at all', () => {
    fc.assert(
      fc.property(anyPaste(messages), (text) => {
        expect(brokenPromises(text, match(text, compiled))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(HOSTILE_FILLERS)('answers a megabyte of %j', (filler) => {
    const text = filler.repeat(Math.ceil(MEGABYTE / filler.length));
    expect(brokenPromises(text, match(text, compiled))).toEqual([]);
  });

  it('says the same of a paste with unrelated lines around it', () => {
    fc.assert(
      fc.property(dressed(messages), noise, noise, (text, before, behind) => {
        const around = match(`${before}\n${text}\n${behind}`, compiled);
        expect(movedBack(around, before.length + 1)).toEqual(match(text, compiled).matches);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the compiled catalogue as it was', () => {
    const before = structuredClone(compiled);
    fc.assert(
      fc.property(anyPaste(messages), (text) => {
        match(text, compiled);
      }),
    );
    expect(structuredClone(compiled)).toEqual(before);
  });

  it('says the same of the same text again', () => {
    fc.assert(
      fc.property(anyPaste(messages), (text) => {
        expect(match(text, compiled)).toEqual(match(text, compiled));
      }),
    );
  });
});
