import { describe, expect, it } from 'vitest';
import { costBook, itemOf, ruleOf } from '../../src/costs/costBook.ts';
import { costOfTokens } from '../../src/costs/costOfTokens.ts';
import { hourCost } from '../../src/costs/hourCost.ts';
import { settingsFrom } from '../../src/costs/settings.ts';
import type { Model, Tokens } from '../../src/costs/types.ts';
import { content } from '../support/content.ts';

const book = costBook(content.costs);
const textOf = (id: string): string => content.claims.find((claim) => claim.id === id)?.text ?? '';
const pricesOf = (model: string) => itemOf(book.models, model).prices;
const usual = settingsFrom({}, book);

/** One token more or less rounds away: the bills are quoted with so many digits. */
const nothing: Tokens = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

describe('worked examples of others come out as they say', () => {
  it.each<[what: string, cost: number, says: string, claim: string]>([
    [
      'an hour of Opus 5, by Anthropic',
      hourCost(book, { ...usual, pattern: 'light', model: 'opus-5' }).high,
      '$0.625',
      'c200',
    ],
    [
      'the same hour with the cache, by Anthropic',
      hourCost(book, { ...usual, pattern: 'light', model: 'opus-5' }).low,
      '$0.445',
      'c200',
    ],
    [
      '10,000 support tickets with Haiku 4.5, by Anthropic',
      costOfTokens({ ...nothing, input: 10_000 * 3700 }, pricesOf('haiku-4-5'), 'none'),
      '$37.00',
      'c780',
    ],
    [
      'a request on a bill of Anthropic',
      costOfTokens(
        { input: 3, output: 1059, cacheWrite: 2124, cacheRead: 73_030 },
        pricesOf('sonnet-4-6'),
        '5m',
      ),
      '$0.046',
      'c786',
    ],
    [
      'a session in /usage, with writes for an hour',
      costOfTokens(
        { input: 352, output: 2100, cacheWrite: 46_500, cacheRead: 286_600 },
        pricesOf('sonnet-4-6'),
        '1h',
      ),
      '$0.3978',
      'c787',
    ],
  ])('%s', (_, cost, says, claim) => {
    expect(textOf(claim)).toContain(says);
    // The last two were rounded by those who reported them.
    expect(Math.abs(cost / Number(says.slice(1)) - 1)).toBeLessThan(
      claim === 'c200' || claim === 'c780' ? 1e-9 : 0.006,
    );
  });

  /** The prices in batches that the claim of a model says, band by band; none where it is silent. */
  const batchPrices = ({ claims }: Model): number[][] =>
    [
      ...textOf(claims[0] ?? '')
        .replaceAll(/\s+/g, ' ')
        .matchAll(/batch (?:is half price: )?\$(\d+(?:\.\d+)?) and \$(\d+(?:\.\d+)?)/gi),
    ].map(([, input, output]) => [Number(input), Number(output)]);

  it('the claims of all models but one say what batches cost', () => {
    const silent = book.models.filter((model) => batchPrices(model).length === 0);
    expect(silent.map(({ id }) => id)).toEqual(['fable-5-2']);
  });

  it.each(book.models.filter((model) => batchPrices(model).length > 0))(
    'half price in batches, as the claim of $name says',
    (model) => {
      const part = 1 - ruleOf(book, 'batch-discount') / 100;
      const bands = [model.prices, ...(model.longPrompts ? [model.longPrompts.prices] : [])];
      expect(batchPrices(model)).toEqual(
        bands.map(({ input, output }) => [input * part, output * part]),
      );
    },
  );
});
