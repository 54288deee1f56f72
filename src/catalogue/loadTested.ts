import { getEntry } from 'astro:content';
import type { CorpusRecord, NamedPair } from '../schemas/tested.ts';

export type { CorpusRecord };

/** What was measured of the matcher, and which confusions are known. */
export interface Tested {
  readonly corpus: CorpusRecord;
  readonly pairs: readonly NamedPair[];
}

const missing = (file: string, what: string): Error =>
  new Error(`content/tested/${file} is missing or empty: ${what}`);

/**
 * Reads what was measured.
 *
 * @throws {Error} where a file is missing
 */
export const loadTested = async (): Promise<Tested> => {
  const corpus = await getEntry('corpusRecords', 'corpus');
  const named = await getEntry('namedPairs', 'pairs');
  if (corpus === undefined) {
    throw missing('corpus.json', 'write it with "npm run bench:lookup -- FILE.jsonl --record".');
  }
  if (named === undefined) throw missing('pairs.yaml', 'restore it; its list may be empty.');
  return { corpus: corpus.data, pairs: named.data.pairs };
};
