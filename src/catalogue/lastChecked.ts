import { pagedEntries } from './pagedEntries.ts';

/**
 * The newest day on which an entry with a page was checked, as yyyy-mm-dd; empty where there is none.
 *
 * @example
 * lastChecked(readContent('tests/fixtures/sites/whole').content); // '2026-11-20'
 */
export const lastChecked = (content: Parameters<typeof pagedEntries>[0]): string =>
  pagedEntries(content)
    .map(({ facts }) => facts.verified)
    .sort()
    .at(-1) ?? '';
