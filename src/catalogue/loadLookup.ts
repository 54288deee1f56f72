import { loadCatalogue } from './loadCatalogue.ts';
import { lookupCatalogue, type LookupCatalogue } from './lookupCatalogue.ts';

let loading: Promise<LookupCatalogue> | undefined;

/** What the lookup fetches, packed once for the two files that hold its parts. */
export const loadLookup = (): Promise<LookupCatalogue> =>
  (loading ??= loadCatalogue().then(lookupCatalogue));
