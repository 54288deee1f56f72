import { citedIn } from '../../catalogue/citedClaims.ts';
import type { CostBook } from '../../costs/types.ts';

/**
 * The claims that the page of costs rests on, in the order in which it comes to them.
 *
 * @example
 * costEvidence(book)[0]; // 'c210'
 */
export const costEvidence = (book: CostBook): string[] => {
  const { notes, models, uses, patterns, ways, bundles, plans, rules } = book;
  const inNotes = (of: string): string[] =>
    notes.filter((note) => note.of === of).flatMap(({ text }) => citedIn(text));
  const items = [...models, ...uses, ...patterns, ...ways, ...bundles, ...plans, ...rules];
  return [
    ...new Set([
      ...inNotes('before'),
      ...items.flatMap(({ claims }) => claims),
      ...['way', 'reload', 'range', 'left-out'].flatMap(inNotes),
    ]),
  ];
};
