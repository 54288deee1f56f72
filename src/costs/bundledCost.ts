import type { Bundle } from './types.ts';

/** Bundles of which so many are bought, the largest first. */
const counts = (amount: number, limit: number, bundle: Bundle): number[] => {
  const most = Math.min(Math.ceil(amount / bundle.credit), Math.floor(limit / bundle.credit));
  return Array.from({ length: most + 1 }, (_, count) => count);
};

/**
 * The least that so much credit costs with bundles, in US dollars: the best mix of them, and the rest at list price. It can be
 * cheaper to buy more than is needed.
 *
 * @param amount the credit that is needed
 * @param limit the most credit that can be bought in bundles in a month
 * @example
 * bundledCost(60, [{ kind: 'bundle', id: 'b', credit: 50, price: 45, claims: [] }], 2000); // 55
 */
export const bundledCost = (amount: number, bundles: readonly Bundle[], limit: number): number => {
  const [bundle, ...smaller] = bundles.toSorted((a, b) => b.credit - a.credit);
  if (bundle === undefined || amount <= 0) return Math.max(amount, 0);
  const costs = counts(amount, limit, bundle).map((count) => {
    const credit = count * bundle.credit;
    return count * bundle.price + bundledCost(amount - credit, smaller, limit - credit);
  });
  return Math.min(...costs);
};
