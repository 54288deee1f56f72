import { itemOf } from '../../costs/costBook.ts';
import { dollars, inDollars } from '../../costs/dollars.ts';
import { hourCost, tokensOfHour } from '../../costs/hourCost.ts';
import { roundFigure } from '../../costs/ranges.ts';
import { settingsFrom } from '../../costs/settings.ts';
import type { CostBook, Model, Pattern, Prices, Settings } from '../../costs/types.ts';
import { waysToPay } from '../../costs/waysToPay.ts';
import { amountOf } from '../../islands/cost-calculator/drawWays.ts';
import { reloadTexts } from '../../islands/cost-calculator/drawReload.ts';
import { rangeInWords } from '../../islands/cost-calculator/sentences.ts';
import { costStrings as strings } from '../../strings/costs.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { reckoningStrings as reckoning } from '../../strings/reckoning.ts';

/** A row of a table, with the claims that it rests on. */
export interface CostRow {
  readonly name: string;
  readonly says?: string;
  readonly claims: readonly string[];
  readonly cells: readonly string[];
}

/** Every price band of the models. */
const bandsOf = ({ name, prices, longPrompts, claims }: Model): CostRow[] => {
  const cells = (band: Prices): string[] =>
    Object.keys(strings.priceKinds).map((kind) => priceInWords(band[kind as keyof Prices]));
  const long = longPrompts && {
    name: fillIn(strings.longBand, { model: name, over: longPrompts.over }),
    claims,
    cells: cells(longPrompts.prices),
  };
  return [{ name, claims, cells: cells(prices) }, ...(long === undefined ? [] : [long])];
};

/** A price to its last digit: it is not an estimate. */
const priceInWords = (price: number): string =>
  Number.isInteger(price * 100) ? dollars(price) : `$${String(price)}`;

/**
 * The list prices, a row for each price band.
 *
 * @example
 * priceRows(book)[0]?.cells; // ['$8', '$40', '$10', '$16', '$0.20']
 */
export const priceRows = ({ models }: CostBook): CostRow[] => models.flatMap(bandsOf);

/**
 * What an hour costs: a row for each model, a column for each pattern of use.
 *
 * @param settings all but the model and the pattern
 * @example
 * hourRows(book, settings)[1]?.cells[0]; // '$0.35 to $0.50'
 */
export const hourRows = (book: CostBook, settings: Settings): CostRow[] =>
  book.models.map(({ id, name, claims }) => ({
    name,
    claims,
    cells: book.patterns.map((pattern) =>
      inDollars(hourCost(book, { ...settings, model: id, pattern: pattern.id }), reckoning.to),
    ),
  }));

/**
 * How many hours a balance lasts: a row for each model, a column for each pattern of use.
 *
 * @param settings all but the model and the pattern
 * @param balance in US dollars
 * @example
 * lastingRows(book, settings, 50)[1]?.cells[0]; // '100 to 140'
 */
export const lastingRows = (book: CostBook, settings: Settings, balance: number): CostRow[] =>
  book.models.map(({ id, name, claims }) => ({
    name,
    claims,
    cells: book.patterns.map((pattern) => {
      const { low, high } = hourCost(book, { ...settings, model: id, pattern: pattern.id });
      const hours = { low: roundFigure(balance / high), high: roundFigure(balance / low) };
      return rangeInWords(hours);
    }),
  }));

const usesOf = (book: CostBook, { between }: Pattern): string[] =>
  between.flatMap((id) => itemOf(book.uses, id).claims);

/**
 * What a month costs by the way to pay: a row for each pattern of use.
 *
 * @param settings all but the pattern
 * @example
 * monthRows(book, settings)[0]?.cells.length; // 3
 */
export const monthRows = (book: CostBook, settings: Settings): CostRow[] =>
  book.patterns.map((pattern) => ({
    name: pattern.name,
    says: pattern.says,
    claims: usesOf(book, pattern),
    cells: waysToPay(book, { ...settings, pattern: pattern.id })
      .filter(({ plan }) => plan === undefined)
      .map(amountOf),
  }));

/**
 * Our advice on reloads: a row for each pattern of use.
 *
 * @example
 * reloadRows(book, settings)[0]?.cells[0]; // 'Leave auto-reload off, and buy by hand.'
 */
export const reloadRows = (book: CostBook, settings: Settings): CostRow[] =>
  book.patterns.map((pattern) => {
    const { reload, limit } = reloadTexts(book, { ...settings, pattern: pattern.id });
    const cells = [...(reload ?? [reckoning.noReload, reckoning.byHand]), limit];
    return { name: pattern.name, claims: usesOf(book, pattern), cells };
  });

/**
 * Where the ranges come from: a row for each measured use, with the tokens of an hour.
 *
 * @example
 * useRows(book)[0]?.cells[0]; // '50,000 input, 15,000 output, 0 written to the cache, 0 read from it'
 */
export const useRows = (book: CostBook): CostRow[] =>
  book.uses.map((use) => {
    const tokens = Object.entries(tokensOfHour(book, use, use.tokenizer)).map(
      ([kind, count]: [string, number]): [string, string] => [
        kind,
        roundFigure(count).toLocaleString('en-US'),
      ],
    );
    const says = book.patterns
      .filter(({ between }) => between.includes(use.id))
      .map(({ name }) => name)
      .join(', ');
    return {
      name: use.name,
      says,
      claims: use.claims,
      cells: [fillIn(strings.tokens, Object.fromEntries(tokens))],
    };
  });

/**
 * The plans with their prices.
 *
 * @example
 * planRows(book)[0]?.cells; // ['$20', 'none']
 */
export const planRows = ({ plans }: CostBook): CostRow[] =>
  plans.map(({ name, monthly, apiCredits, claims }) => ({
    name,
    claims,
    cells: [dollars(monthly), apiCredits === undefined ? strings.noCredits : dollars(apiCredits)],
  }));

/**
 * The credit of the smallest bundle, in US dollars: the balance of the page's fixed cases.
 *
 * @example
 * smallestCredit(book); // 50
 */
export const smallestCredit = ({ bundles }: CostBook): number =>
  Math.min(...bundles.map(({ credit }) => credit));

/**
 * Fills a title or an introduction with the settings of the fixed cases.
 *
 * @param text may have the places `{balance}`, `{hours}`, `{days}` and `{model}`
 * @example
 * titleFor('How long {balance} lasts', book); // 'How long $50 lasts'
 */
export const titleFor = (text: string, book: CostBook): string => {
  const { hours, days, model } = settingsFrom({}, book);
  const balance = dollars(smallestCredit(book));
  return fillIn(text, { hours, days, balance, model: itemOf(book.models, model).name });
};
