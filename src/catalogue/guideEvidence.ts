import { citedClaims } from './citedClaims.ts';
import type { Content } from './content.ts';

/**
 * The claims of a guide's evidence list, in the order in which its page comes to them: first action, ladder, text, the rest.
 *
 * @example
 * const [pot] = readContent('tests/fixtures/sites/whole').content.guides;
 * guideEvidence(pot); // ['c001']
 */
export const guideEvidence = (entry: Content['guides'][number]): string[] => {
  const { firstAction = '', cases, ...others } = entry.facts;
  // The text stands between the facts on the page, and behind them in the file.
  return citedClaims({ ...entry, facts: { firstAction, cases, text: entry.body, ...others } });
};
