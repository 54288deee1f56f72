import type { ServedCatalogue } from '../answers/servedCatalogue.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { lookupCatalogue } from './lookupCatalogue.ts';

let loading: Promise<ServedCatalogue> | undefined;

/** What the lookup fetches, packed once for the two files that hold its parts. */
export const loadLookup = (): Promise<ServedCatalogue> =>
  (loading ??= loadCatalogue().then(lookupCatalogue));
