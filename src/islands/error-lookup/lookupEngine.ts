import type { Findings } from '../../matching/types.ts';
import { cataloguePath, catalogueRestPath } from '../../paths.ts';
import { mayLink } from '../../answers/ownLinks.ts';
import { fromColumns, type Columns } from '../../answers/columns.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { loadCompleter } from './loadCompleter.ts';
import type {
  Served,
  ServedMeters,
  ServedPart,
  ServedRest,
} from '../../answers/servedCatalogue.ts';
import { startWorker } from './startWorker.ts';
import { withSlugs } from '../../answers/withSlugs.ts';

/** What was recognised in a text, and what is there to be said of it. */
export interface Found {
  readonly findings: Findings;
  readonly served: Served;
}

/** The lookup, ready to answer: the commonest messages at once, all others when the rest of the catalogue is there. */
export interface LookupEngine {
  readonly ask: (text: string) => Promise<Found>;
  /** All wordings, one a line; see src/matching/unpackEntries.ts. */
  readonly wordings: () => Promise<readonly string[]>;
  /** What completes an answer. */
  readonly rest: () => Promise<ServedMeters & Pick<ServedRest, 'tells'>>;
}

/** Something did not come over the network; trying again can help. */
export class NotLoaded extends Error {}

/** What is fetched, its answers in rows again. */
const fetchPart = async (path: string, priority: RequestPriority): Promise<unknown> => {
  const response = await fetch(path, { priority }).catch(() => {
    throw new NotLoaded(lookupStateStrings.unreachable);
  });
  if (response.ok) {
    const part = (await response.json()) as { readonly answers: Columns };
    return { ...part, answers: fromColumns(part.answers) };
  }
  throw new NotLoaded(fillIn(lookupStateStrings.httpStatus, { status: String(response.status) }));
};

/** A whole message of the core is the answer, whatever the rest holds; anything less has to wait for it. */
const isDecided = ({ matches: [first, ...others] }: Findings): boolean =>
  first?.kind === 'variant' && first.sure === 'exact' && others.length + first.ties.length === 0;

const start = async (): Promise<LookupEngine> => {
  const worker = startWorker();
  try {
    const core = (await fetchPart(cataloguePath(), 'auto')) as ServedPart;
    await worker.load(core.packed);
    const askCore = async (text: string): Promise<Found> => ({
      findings: withSlugs(await worker.ask(text), core.answers),
      served: { ...core, families: [], steps: [] },
    });
    let complete = false;
    const whole = (async () => {
      const rest = (await fetchPart(catalogueRestPath(), 'low')) as ServedRest;
      const packed = `${core.packed}\n\n${rest.packed}`;
      await worker.load(packed);
      complete = true;
      return { packed, rest, served: { ...rest, answers: [...core.answers, ...rest.answers] } };
    })();
    // A paste must ask for nothing, so what its answer needs is asked for now; whoever needs it hears what went wrong.
    whole.then(loadCompleter).catch(() => undefined);
    return {
      ask: async (text) => {
        const first = complete ? undefined : await askCore(text);
        // A link to one of our pages counts for more than the messages beside it; whose number it has is known with the rest.
        if (first && isDecided(first.findings) && !mayLink(text)) return first;
        const { served } = await whole;
        return { findings: withSlugs(await worker.ask(text), served.answers), served };
      },
      wordings: async () => (await whole).packed.split('\n'),
      rest: async () => (await whole).rest,
    };
  } catch (error) {
    worker.stop();
    throw error;
  }
};

let engine: Promise<LookupEngine> | undefined;

/**
 * Gives the page's one lookup; the first call loads the catalogue and the worker.
 *
 * @throws {Error} in words for the reader, when something could not be loaded; see `restartLookup`
 * @example
 * const { ask } = await lookupEngine();
 */
export const lookupEngine = (): Promise<LookupEngine> => {
  engine ??= start().catch((error: unknown) => {
    restartLookup();
    throw error;
  });
  return engine;
};

/** Has the next call load everything anew. */
export const restartLookup = (): void => {
  engine = undefined;
};
