/** What of an entry is read. */
interface Touched {
  readonly facts: {
    readonly verified: string;
    readonly changes: readonly { readonly on: string }[];
  };
}

/**
 * The day on which an entry was last checked or changed, as yyyy-mm-dd.
 *
 * @example
 * lastTouched({ facts: { verified: '2026-11-20', changes: [{ on: '2026-11-21' }] } }); // '2026-11-21'
 */
export const lastTouched = ({ facts }: Touched): string =>
  [facts.verified, ...facts.changes.map(({ on }) => on)].sort().at(-1) ?? '';
