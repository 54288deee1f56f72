import type { CostBook, Settings } from '../../costs/types.ts';
import { entryStrings } from '../../strings/entries.ts';
import { draw, type Drawn, type Piece } from './drawn.ts';

/** Everything that results are drawn from. */
export interface Reckoning {
  readonly book: CostBook;
  /** The claims of the page's evidence list, in its order. */
  readonly citations: readonly string[];
  /** The notes of the content, drawn, by their ids. */
  readonly notes: Readonly<Record<string, readonly Piece[]>>;
}

/** What is drawn: for whom, and from what. */
export interface Asked extends Reckoning {
  readonly settings: Settings;
}

/**
 * Draws the citations of claims, each once, as links into the page's evidence list.
 *
 * @param claims ids; those that the list does not hold are left out
 * @example
 * drawCites(['c104', 'c104'], ['c104']).length; // 1
 */
export const drawCites = (claims: readonly string[], citations: readonly string[]): Drawn[] =>
  [...new Set(claims)].flatMap((claim) => {
    const number = String(citations.indexOf(claim) + 1);
    if (number === '0') return [];
    const label = `${entryStrings.evidenceLabel} ${number}`;
    return [draw('sup', {}, draw('a', { href: `#${claim}`, 'aria-label': label }, number))];
  });
