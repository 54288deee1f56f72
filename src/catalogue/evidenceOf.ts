import { citedClaims } from './citedClaims.ts';
import type { ContentEntry } from './content.ts';

interface Sourced {
  readonly firstAction?: string;
  readonly wordings?: readonly { readonly source: string }[];
  readonly prefixes?: readonly { readonly source: string }[];
}

const isClaim = (source: string): boolean => /^c\d+$/.test(source);

/**
 * The claims of a page's evidence list, in the order in which the page comes to them: first action, body, the other
 * facts, and last those that only carry its literal texts.
 *
 * @example
 * const [tea] = readContent('tests/fixtures/sites/whole').content.variants;
 * evidenceOf(tea); // ['c001']
 */
export const evidenceOf = (entry: ContentEntry<object & Sourced>): string[] => {
  const { firstAction = '', wordings = [], prefixes = [] } = entry.facts;
  const first = citedClaims({ ...entry, facts: { firstAction } });
  const carried = [...wordings, ...prefixes].map(({ source }) => source).filter(isClaim);
  return [...new Set([...first, ...citedClaims(entry), ...carried])];
};
