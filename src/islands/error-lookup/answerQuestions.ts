import { compileCatalogue, type Compiled } from '../../matching/compileCatalogue.ts';
import { findMatches } from '../../matching/findMatches.ts';
import type { Findings } from '../../matching/types.ts';
import { unpackEntries } from '../../matching/unpackEntries.ts';

/** What the page sends to the worker: once the packed catalogue, then one text after the other, each with a number. */
export type Question =
  { readonly packed: string } | { readonly number: number; readonly text: string };

/** What the worker sends back: that it is ready, an answer, or why there is none. */
export type Response =
  | { readonly ready: true }
  | { readonly number: number; readonly answer: Findings }
  | { readonly number: number; readonly fault: string };

/**
 * Makes the worker's half of the talk: takes questions in turn and gives a response to each, whatever happens.
 *
 * @example
 * const respond = answerQuestions();
 * respond({ packed: 'v\noverloaded try again later' }); // { ready: true }
 * respond({ number: 1, text: 'Overloaded' }); // { number: 1, answer: { matches: [...] } }
 */
export const answerQuestions = (): ((question: Question) => Response) => {
  let compiled: Compiled = compileCatalogue([]);
  return (question) => {
    if ('packed' in question) {
      compiled = compileCatalogue(unpackEntries(question.packed));
      return { ready: true };
    }
    const { number, text } = question;
    try {
      return { number, answer: findMatches(text, compiled) };
    } catch (error) {
      return { number, fault: error instanceof Error ? error.message : String(error) };
    }
  };
};
