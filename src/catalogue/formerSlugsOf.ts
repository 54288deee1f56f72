import type { PagedEntry } from './pagedEntries.ts';

/**
 * The slugs that an entry had before; only variants and wrappers can be renamed.
 *
 * @example
 * formerSlugsOf(readContent('tests/fixtures/sites/whole').content.pools[0]); // []
 */
export const formerSlugsOf = ({ facts }: Pick<PagedEntry, 'facts'>): readonly string[] =>
  'formerSlugs' in facts ? facts.formerSlugs : [];
