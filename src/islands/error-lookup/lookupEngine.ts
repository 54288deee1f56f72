import type { Answer } from '../../matching/types.ts';
import { cataloguePath } from '../../paths.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../fillIn.ts';
import type { ServedCatalogue } from './servedCatalogue.ts';
import { startWorker } from './startWorker.ts';

/** The lookup, ready to answer without any further request. */
export interface LookupEngine {
  readonly catalogue: ServedCatalogue;
  readonly ask: (text: string) => Promise<Answer>;
}

const fetchCatalogue = async (): Promise<ServedCatalogue> => {
  const response = await fetch(cataloguePath()).catch(() => {
    throw new Error(lookupStateStrings.unreachable);
  });
  if (!response.ok) {
    throw new Error(fillIn(lookupStateStrings.httpStatus, { status: String(response.status) }));
  }
  return (await response.json()) as ServedCatalogue;
};

const start = async (): Promise<LookupEngine> => {
  const worker = startWorker();
  try {
    const catalogue = await fetchCatalogue();
    return { catalogue, ask: await worker.ready(catalogue.entries) };
  } catch (error) {
    worker.stop();
    throw error;
  }
};

let engine: Promise<LookupEngine> | undefined;

/**
 * Gives the page's one lookup; the first call loads the catalogue and the worker. After a failure the next call tries
 * again.
 *
 * @throws {Error} in words for the reader, when something could not be loaded
 * @example
 * const { ask } = await lookupEngine();
 */
export const lookupEngine = (): Promise<LookupEngine> => {
  engine ??= start().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};
