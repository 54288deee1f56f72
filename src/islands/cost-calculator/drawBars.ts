import { mapRange, roundFigure } from '../../costs/ranges.ts';
import type { Way } from '../../costs/waysToPay.ts';
import { reckoningStrings as strings } from '../../strings/reckoning.ts';
import { draw, type Drawn } from './drawn.ts';
import { amountOf, nameOf } from './drawWays.ts';

/** A range is never drawn narrower than this part of the picture, or it would be lost. */
const NARROWEST = 0.015;
/** A ring keeps this distance from the edge. */
const EDGE = 0.02;
/** The bar's middle, of its height. */
const MIDDLE = '50%';

const percent = (part: number): string => `${String(Math.round(part * 1000) / 10)}%`;

const drawMark = (way: Way, most: number): Drawn => {
  const { low, high } = mapRange(way.month, (amount) => roundFigure(amount) / most);
  if (way.plan !== undefined) {
    const at = Math.min(Math.max(low, EDGE), 1 - EDGE);
    return draw('circle', { class: 'price', cx: percent(at), cy: MIDDLE, r: '6' });
  }
  const width = Math.max(high - low, NARROWEST);
  const x = percent(Math.min(low, 1 - width));
  return draw('rect', { class: 'range', x, width: percent(width), height: '100%', rx: '3' });
};

const drawBar = (way: Way, most: number): Drawn =>
  draw(
    'div',
    { class: 'bar' },
    draw('dt', {}, nameOf(way)),
    draw(
      'dd',
      {},
      amountOf(way),
      draw(
        'svg',
        { 'aria-hidden': 'true' },
        draw('line', { class: 'track', x2: '100%', y1: MIDDLE, y2: MIDDLE }),
        drawMark(way, most),
      ),
    ),
  );

/**
 * Draws the ways to pay as bars from the least to the most, and plans as rings at their price. Names and amounts are text of the
 * page, which wraps however large it is, and which says all that the bars say.
 *
 * @example
 * drawBars(waysToPay(book, settings)).tag; // 'figure'
 */
export const drawBars = (ways: readonly Way[]): Drawn => {
  const most = Math.max(...ways.map(({ month }) => roundFigure(month.high)), 1);
  return draw(
    'figure',
    { class: 'bars', 'aria-label': strings.bars },
    draw('dl', {}, ...ways.map((way) => drawBar(way, most))),
    draw('figcaption', { class: 'small' }, strings.barsLegend),
  );
};
