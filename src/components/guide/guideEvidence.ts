import { citedClaims } from '../../catalogue/citedClaims.ts';
import type { Content } from '../../catalogue/content.ts';

/**
 * The claims of a guide's evidence list, in the order in which its page comes to them: first action, ladder, text, the rest.
 *
 * @example
 * guideEvidence(catalogue.guide('what-happened-in-2026')); // ['c046', 'c047', …]
 */
export const guideEvidence = (entry: Content['guides'][number]): string[] => {
  const { firstAction = '', cases, ...others } = entry.facts;
  // The text stands between the facts on the page, and behind them in the file.
  return citedClaims({ ...entry, facts: { firstAction, cases, text: entry.body, ...others } });
};
