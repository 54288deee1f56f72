import type { Answer } from '../../matching/types.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { loadCompleter } from './loadCompleter.ts';
import {
  lookupEngine,
  NotLoaded,
  restartLookup,
  type Found,
  type LookupEngine,
} from './lookupEngine.ts';
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

/** Links to our pages, values and forms are of use, but no reason to go without an answer. */
const readMore = async (text: string, { findings, served }: Found): Promise<Answer> => {
  try {
    const { withLinked, valuesAround, formsAround } = await loadCompleter();
    const linked = withLinked(text, findings, served);
    const { matches } = linked;
    return { ...linked, values: valuesAround(text, matches), forms: formsAround(text, matches) };
  } catch {
    return { ...findings, values: [], forms: [] };
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
    const found = await engine.ask(text);
    return replyTo(text, await readMore(text, found), found.served);
  } catch (error) {
    if (!(error instanceof NotLoaded)) return failureOf(lookupStateStrings.noAnswer, error, false);
    restartLookup();
    return failureOf(lookupStateStrings.failed, error, true);
  }
};
