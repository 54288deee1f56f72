import type { Prices, Settings, Tokens } from './types.ts';

/** Prices are for so many tokens. */
const MILLION = 1_000_000;

/**
 * What tokens cost at list price, in US dollars.
 *
 * @param cache how long the cache is kept; without one, all that it would hold is input again
 * @example
 * const prices = { input: 5, output: 25, cacheWrite5m: 6.25, cacheWrite1h: 10, cacheRead: 0.5 };
 * const tokens = { input: 10000, output: 15000, cacheWrite: 0, cacheRead: 40000 };
 * costOfTokens(tokens, prices, '5m'); // 0.445: Anthropic's worked example
 */
export const costOfTokens = (tokens: Tokens, prices: Prices, cache: Settings['cache']): number => {
  const { input, output, cacheWrite, cacheRead } = tokens;
  const sent =
    cache === 'none'
      ? (input + cacheWrite + cacheRead) * prices.input
      : input * prices.input +
        cacheRead * prices.cacheRead +
        cacheWrite * (cache === '1h' ? prices.cacheWrite1h : prices.cacheWrite5m);
  return (sent + output * prices.output) / MILLION;
};
