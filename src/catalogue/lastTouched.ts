import type { PagedEntry } from './pagedEntries.ts';

/**
 * The day on which an entry was last checked or changed, as yyyy-mm-dd.
 *
 * @example
 * lastTouched({ facts: { verified: '2026-11-20', changes: [{ on: '2026-11-21' }] } }); // '2026-11-21'
 */
export const lastTouched = ({
  facts,
}: {
  readonly facts: Pick<PagedEntry['facts'], 'verified'> & {
    readonly changes: readonly { readonly on: string }[];
  };
}): string => [facts.verified, ...facts.changes.map(({ on }) => on)].sort().at(-1) ?? '';
