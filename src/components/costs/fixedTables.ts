import { settingsFrom } from '../../costs/settings.ts';
import type { CostBook } from '../../costs/types.ts';
import { costStrings as strings } from '../../strings/costs.ts';
import { reckoningStrings } from '../../strings/reckoning.ts';
import {
  hourRows,
  lastingRows,
  monthRows,
  planRows,
  priceRows,
  reloadRows,
  smallestCredit,
  titleFor,
  type CostRow,
} from './costTables.ts';

/** A table of figures with its place on the page. */
export interface FixedTable {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** What the first column holds. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly CostRow[];
}

const { names, threshold, purchase, limit } = reckoningStrings;

/**
 * The fixed cases, from the same functions as the calculator, and the prices that all rests on.
 *
 * @example
 * fixedTables(book).map(({ id }) => id); // ['hour', 'lasts', 'month', 'reload', 'plans', 'prices']
 */
export const fixedTables = (book: CostBook): FixedTable[] => {
  const settings = settingsFrom({}, book);
  const patterns = book.patterns.map(({ name }) => name);
  return [
    {
      id: 'hour',
      title: strings.hour,
      intro: strings.hourIntro,
      corner: strings.model,
      columns: patterns,
      rows: hourRows(book, settings),
    },
    {
      id: 'lasts',
      title: titleFor(strings.lastsTable, book),
      intro: strings.lastsIntro,
      corner: strings.model,
      columns: patterns,
      rows: lastingRows(book, settings, smallestCredit(book)),
    },
    {
      id: 'month',
      title: titleFor(strings.monthTable, book),
      intro: titleFor(strings.monthIntro, book),
      corner: strings.pattern,
      columns: [names.credits, names.bundles, names.key],
      rows: monthRows(book, settings),
    },
    {
      id: 'reload',
      title: strings.reloadTable,
      intro: titleFor(strings.reloadIntro, book),
      corner: strings.pattern,
      columns: [threshold, purchase, limit],
      rows: reloadRows(book, settings),
    },
    {
      id: 'plans',
      title: strings.plans,
      corner: strings.plan,
      columns: [strings.monthly, strings.apiCredits],
      rows: planRows(book),
    },
    {
      id: 'prices',
      title: strings.prices,
      intro: strings.pricesIntro,
      corner: strings.model,
      columns: Object.values(strings.priceKinds),
      rows: priceRows(book),
    },
  ];
};
