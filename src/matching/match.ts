import type { Compiled } from './compileCatalogue.ts';
import { findMatches } from './findMatches.ts';
import { formsAround } from './formsAround.ts';
import type { Answer } from './types.ts';
import { valuesAround } from './valuesAround.ts';

/**
 * Answers a paste: which errors stand in it, the likely root cause first, and what shows it.
 *
 * @param text the paste, as it is; any length, well formed or not
 * @param compiled the catalogue, from `compileCatalogue`
 * @returns plain data; spans and values are offsets into `text`. Never throws.
 * @example
 * const compiled = compileCatalogue([{ slug: 'out', kind: 'variant', wordings: [{ text: 'You are out of extra usage today' }] }]);
 * match('Error: "You are out of extra usage today"', compiled).matches[0]?.sure; // 'exact'
 */
export const match = (text: string, compiled: Compiled): Answer => {
  const findings = findMatches(text, compiled);
  const { matches } = findings;
  return {
    ...findings,
    values: valuesAround(text, matches),
    forms: formsAround(text, matches),
  };
};
