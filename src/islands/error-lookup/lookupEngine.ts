import type { Findings } from '../../matching/types.ts';
import { answersPath, cataloguePath } from '../../paths.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../fillIn.ts';
import { loadReadings } from './loadReadings.ts';
import type { ServedAnswers } from './servedCatalogue.ts';
import { startWorker } from './startWorker.ts';
import { withSlugs } from './withSlugs.ts';

/** The lookup, ready to answer without any further request. */
export interface LookupEngine {
  /** All wordings, one a line; see src/matching/unpackEntries.ts. */
  readonly packed: string;
  readonly served: ServedAnswers;
  readonly ask: (text: string) => Promise<Findings>;
}

const fetchFile = async (path: string, priority: RequestPriority): Promise<Response> => {
  const response = await fetch(path, { priority }).catch(() => {
    throw new Error(lookupStateStrings.unreachable);
  });
  if (!response.ok) {
    throw new Error(fillIn(lookupStateStrings.httpStatus, { status: String(response.status) }));
  }
  return response;
};

const fetchCatalogue = async (): Promise<string> =>
  (await fetchFile(cataloguePath(), 'auto')).text();

const fetchAnswers = async (): Promise<ServedAnswers> =>
  (await (await fetchFile(answersPath(), 'low')).json()) as ServedAnswers;

const start = async (): Promise<LookupEngine> => {
  const worker = startWorker();
  try {
    const [own, served] = await Promise.all([fetchCatalogue(), fetchAnswers()]);
    // A paste must ask for nothing, so what its answer needs is asked for now. Without it there is an answer, too.
    loadReadings().catch(() => undefined);
    const packed = `${own}\n\n${served.strangers}`;
    const ask = await worker.ready(packed);
    return { packed, served, ask: async (text) => withSlugs(await ask(text), served.answers) };
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
