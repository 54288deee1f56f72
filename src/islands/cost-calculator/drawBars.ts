import { mapRange, roundFigure } from '../../costs/ranges.ts';
import type { Way } from '../../costs/waysToPay.ts';
import { costStrings as strings } from '../../strings/costs.ts';
import { draw, type Drawn } from './drawn.ts';
import { amountOf, nameOf } from './drawWays.ts';

/** Heights in pixels; widths are parts of the picture's. */
const ROW = 52;
const TEXT = 18;
const BAR = { top: 28, height: 14 } as const;
/** A range is never drawn narrower than this part of the picture, or it would be lost. */
const NARROWEST = 0.015;
/** A ring keeps this distance from the edge. */
const EDGE = 0.02;

const percent = (part: number): string => `${String(Math.round(part * 1000) / 10)}%`;

const drawMark = (way: Way, most: number, top: number): Drawn => {
  const { low, high } = mapRange(way.month, (amount) => roundFigure(amount) / most);
  if (way.plan !== undefined) {
    const at = Math.min(Math.max(low, EDGE), 1 - EDGE);
    const middle = String(top + BAR.top + BAR.height / 2);
    return draw('circle', { class: 'price', cx: percent(at), cy: middle, r: '6' });
  }
  const width = Math.max(high - low, NARROWEST);
  return draw('rect', {
    class: 'range',
    x: percent(Math.min(low, 1 - width)),
    y: String(top + BAR.top),
    width: percent(width),
    height: String(BAR.height),
    rx: '3',
  });
};

const drawBar = (way: Way, most: number, place: number): Drawn => {
  const top = place * ROW;
  const middle = String(top + BAR.top + BAR.height / 2);
  const text = { y: String(top + TEXT) };
  return draw(
    'g',
    {},
    draw('text', { ...text, x: '0' }, nameOf(way)),
    draw('text', { ...text, x: '100%', 'text-anchor': 'end' }, amountOf(way)),
    draw('line', { class: 'track', x1: '0', x2: '100%', y1: middle, y2: middle }),
    drawMark(way, most, top),
  );
};

/**
 * Draws the ways to pay as bars from the least to the most, and plans as rings at their price. The picture says what the table
 * says.
 *
 * @example
 * drawBars(waysToPay(book, settings)).tag; // 'figure'
 */
export const drawBars = (ways: readonly Way[]): Drawn => {
  const most = Math.max(...ways.map(({ month }) => roundFigure(month.high)), 1);
  const says = ways.map((way) => `${nameOf(way)}: ${amountOf(way)}.`).join(' ');
  return draw(
    'figure',
    { class: 'bars' },
    draw(
      'svg',
      {
        role: 'img',
        width: '100%',
        height: String(ways.length * ROW),
        'aria-labelledby': 'bars-title bars-says',
      },
      draw('title', { id: 'bars-title' }, strings.bars),
      draw('desc', { id: 'bars-says' }, says),
      ...ways.map((way, place) => drawBar(way, most, place)),
    ),
    draw('figcaption', { class: 'small' }, strings.barsLegend),
  );
};
