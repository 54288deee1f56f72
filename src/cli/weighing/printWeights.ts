import { figure, nearestBudget, overBudget } from './pageBudgets.ts';
import type { PageWeight } from './weighPage.ts';

/**
 * Says how near the pages come to their budgets, and which are over.
 *
 * @param weights of all pages
 * @returns lines, the last of which counts; and how many pages are over
 * @example
 * printWeights([]).text; // '0 pages weighed, 0 over budget'
 */
export const printWeights = (weights: readonly PageWeight[]): { text: string; over: number } => {
  const faults = weights.flatMap((weight) => {
    const found = overBudget(weight);
    return found.length > 0 ? [`OVER ${weight.address}: ${found.join('; ')}`] : [];
  });
  const count = `${figure(weights.length)} pages weighed, ${figure(faults.length)} over budget`;
  return { text: [...nearestBudget(weights), ...faults, count].join('\n'), over: faults.length };
};
