import type { Match, Value } from '../../matching/types.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { loadCompleter } from './loadCompleter.ts';
import { lookupEngine, NotLoaded, restartLookup, type LookupEngine } from './lookupEngine.ts';
import { replyTo, type Reply } from '../../answers/replyTo.ts';

/** Why there is no reply, in a sentence for the reader. */
export interface Failure {
  readonly failure: string;
  /** Whether trying again can help. */
  readonly again: boolean;
}

const failureOf = (sentence: string, error: unknown, again: boolean): Failure => ({
  failure: fillIn(sentence, { reason: error instanceof Error ? error.message : String(error) }),
  again,
});

/** What is read out of a text is of use, but no reason to go without an answer. */
const readValues = async (text: string, matches: readonly Match[]): Promise<readonly Value[]> => {
  try {
    const { valuesAround } = await loadCompleter();
    return valuesAround(text, matches);
  } catch {
    return [];
  }
};

/**
 * Asks the lookup about a text.
 *
 * @returns the reply, or why there is none; never fails
 * @example
 * const found = await findReply('Overloaded');
 * if ('failure' in found) console.warn(found.failure);
 */
export const findReply = async (text: string): Promise<Reply | Failure> => {
  let engine: LookupEngine;
  try {
    engine = await lookupEngine();
  } catch (error) {
    return failureOf(lookupStateStrings.failed, error, true);
  }
  try {
    const { findings, served } = await engine.ask(text);
    const values = await readValues(text, findings.matches);
    return replyTo(text, { ...findings, values }, served);
  } catch (error) {
    if (!(error instanceof NotLoaded)) return failureOf(lookupStateStrings.noAnswer, error, false);
    restartLookup();
    return failureOf(lookupStateStrings.failed, error, true);
  }
};
