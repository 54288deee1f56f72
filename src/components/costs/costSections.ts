import type { CostBook } from '../../costs/types.ts';
import { costStrings as strings } from '../../strings/costs.ts';
import { entryStrings } from '../../strings/entries.ts';
import { titleFor } from './costTables.ts';

/**
 * The sections of the page of costs, in order.
 *
 * @example
 * costSections(book)[0]; // { id: 'before', title: 'Before you pay' }
 */
export const costSections = (book: CostBook): { id: string; title: string }[] => [
  { id: 'before', title: strings.before },
  { id: 'calculator', title: strings.calculator },
  { id: 'hour', title: strings.hour },
  { id: 'lasts', title: titleFor(strings.lastsTable, book) },
  { id: 'month', title: titleFor(strings.monthTable, book) },
  { id: 'reload', title: strings.reloadTable },
  { id: 'plans', title: strings.plans },
  { id: 'prices', title: strings.prices },
  { id: 'ranges', title: strings.ranges },
  { id: 'left-out', title: strings.leftOut },
  { id: 'evidence', title: entryStrings.evidence },
];
