import { compileCatalogue, type Compiled } from '../../matching/compileCatalogue.ts';
import { match } from '../../matching/match.ts';
import type { Answer, Entry } from '../../matching/types.ts';

/** What the page sends to the worker: once the entries, then one text after the other, each with a number. */
export type Question =
  { readonly entries: readonly Entry[] } | { readonly number: number; readonly text: string };

/** What the worker sends back: that it is ready, an answer, or why there is none. */
export type Response =
  | { readonly ready: true }
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly fault: string };

/**
 * Makes the worker's half of the talk: takes questions in turn and gives a response to each, whatever happens.
 *
 * @example
 * const respond = answerQuestions();
 * respond({ entries }); // { ready: true }
 * respond({ number: 1, text: 'Overloaded' }); // { number: 1, answer: { matches: [...] } }
 */
export const answerQuestions = (): ((question: Question) => Response) => {
  let compiled: Compiled = compileCatalogue([]);
  return (question) => {
    if ('entries' in question) {
      compiled = compileCatalogue(question.entries);
      return { ready: true };
    }
    const { number, text } = question;
    try {
      return { number, answer: match(text, compiled) };
    } catch (error) {
      return { number, fault: error instanceof Error ? error.message : String(error) };
    }
  };
};
