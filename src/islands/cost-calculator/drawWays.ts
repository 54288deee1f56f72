import { itemOf } from '../../costs/costBook.ts';
import { dollars, inDollars } from '../../costs/dollars.ts';
import type { Way } from '../../costs/waysToPay.ts';
import { entryPath } from '../../paths.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { reckoningStrings as strings } from '../../strings/reckoning.ts';
import { draw, type Drawn } from './drawn.ts';
import { drawCites, type Asked } from './Reckoning.ts';

/**
 * The name of a way to pay; of a plan, with the plan's.
 *
 * @example
 * nameOf({ way: 'key', month, notes, claims }); // 'API key'
 */
export const nameOf = ({ way, plan }: Way): string =>
  fillIn(strings.names[way], { plan: plan?.name ?? '' });

/**
 * The amount of a way to pay in words: a range, or a plan's price.
 *
 * @example
 * amountOf({ way: 'key', month: { low: 84, high: 370 }, notes, claims }); // 'about $84 to $370'
 */
export const amountOf = ({ plan, month }: Way): string =>
  plan === undefined
    ? fillIn(strings.about, { range: inDollars(month, strings.to) })
    : dollars(plan.monthly);

const drawRow = (way: Way, { book, citations, notes }: Asked): Drawn => {
  const to = entryPath('fix', itemOf(book.ways, way.way).fix);
  const remarks = way.notes.map((note) => draw('p', {}, ...(notes[note] ?? [])));
  return draw(
    'tr',
    { role: 'row' },
    draw(
      'th',
      { scope: 'row', role: 'rowheader' },
      draw('a', { href: to }, nameOf(way)),
      ...drawCites(way.claims, citations),
    ),
    draw('td', { role: 'cell', 'data-label': strings.amount }, amountOf(way)),
    draw(
      'td',
      { role: 'cell', ...(remarks.length > 0 && { 'data-label': strings.know }) },
      ...remarks,
    ),
  );
};

/**
 * Draws the ways to pay as a table: each with its amount, and with what to know of it.
 *
 * @example
 * drawWays(waysToPay(book, settings), { book, citations, notes, settings }).tag; // 'table'
 */
export const drawWays = (ways: readonly Way[], asked: Asked): Drawn => {
  const heads = [strings.way, strings.amount, strings.know].map((label) =>
    draw('th', { scope: 'col', role: 'columnheader' }, label),
  );
  const rows = ways.map((way) => drawRow(way, asked));
  return draw(
    'table',
    { class: 'compare', role: 'table' },
    draw('thead', { role: 'rowgroup' }, draw('tr', { role: 'row' }, ...heads)),
    draw('tbody', { role: 'rowgroup' }, ...rows),
  );
};
