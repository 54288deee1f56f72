import { lookupStateStrings } from '../../strings/answers.ts';
import { fillIn } from '../fillIn.ts';
import { lookupEngine, type LookupEngine } from './lookupEngine.ts';
import { replyTo, type Reply } from './replyTo.ts';

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
    return replyTo(text, await engine.ask(text), engine.served);
  } catch (error) {
    return failureOf(lookupStateStrings.noAnswer, error, false);
  }
};
