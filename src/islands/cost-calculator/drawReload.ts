import { dollars } from '../../costs/dollars.ts';
import { reloadAdvice } from '../../costs/reloadAdvice.ts';
import type { CostBook, Settings } from '../../costs/types.ts';
import { reckoningStrings as strings } from '../../strings/reckoning.ts';
import { draw, type Drawn } from './drawn.ts';

/**
 * Our advice on reloads as texts: the threshold, the purchase, the limit; without the first two where buying by hand is better.
 *
 * @example
 * reloadTexts(book, settings); // { reload: ['$10', '$40'], limit: '$370' }
 */
export const reloadTexts = (
  book: CostBook,
  settings: Settings,
): { readonly reload: readonly [string, string] | null; readonly limit: string } => {
  const { reload, limit } = reloadAdvice(book, settings);
  return {
    reload: reload && [dollars(reload.threshold), dollars(reload.purchase)],
    limit: dollars(limit),
  };
};

/**
 * Draws our advice on auto-reload and the monthly limit as a list of settings.
 *
 * @example
 * drawReload(book, settings).tag; // 'dl'
 */
export const drawReload = (book: CostBook, settings: Settings): Drawn => {
  const { reload, limit } = reloadTexts(book, settings);
  const rows: [name: string, value: string][] =
    reload === null
      ? [
          [strings.threshold, strings.noReload],
          [strings.purchase, strings.byHand],
        ]
      : [
          [strings.threshold, reload[0]],
          [strings.purchase, reload[1]],
        ];
  return draw(
    'dl',
    { class: 'rows' },
    ...[...rows, [strings.limit, limit] as const].flatMap(([name, value]) => [
      draw('dt', {}, name),
      draw('dd', {}, value),
    ]),
  );
};
