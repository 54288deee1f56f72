import type { Outcome, QuestionFacts } from '../schemas/question.ts';
import type { Content, ContentEntry } from './content.ts';

export type { Outcome };

type Question = ContentEntry<QuestionFacts>;

/** The question that is asked first. */
export const FIRST_QUESTION = 'first';

/** An answer as a link: what it says, null for "not sure", and where it leads. */
export interface Way {
  readonly says: string | null;
  readonly hint?: string | undefined;
  /** The slug of the next page: a question, or an end. */
  readonly to: string;
  readonly ends?: Outcome | undefined;
}

/** An answer that was given on the way to a page. */
export interface Given {
  readonly question: Question;
  readonly says: string | null;
}

/** A page of the questions, a question or an end, with the answers that lead there. */
export type Step = { readonly slug: string; readonly trail: readonly Given[] } & (
  | { readonly question: Question; readonly outcome?: never }
  | { readonly outcome: Outcome; readonly question?: never }
);

/**
 * The answers to a question, "not sure" last.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * waysOf(content.questions[0].facts).map(({ to }) => to); // ['lid', 'taste', 'smell']
 */
export const waysOf = ({ answers, unsure }: QuestionFacts): Way[] =>
  [...answers, { ...unsure, says: null }].map(({ says, hint, to, ends }) => ({
    says,
    hint,
    to: to ?? ends?.at ?? '',
    ends,
  }));

/**
 * Walks every way from the first question to its end.
 *
 * @returns all pages in the order of the walk; one to which two answers lead comes twice, and no way goes in a circle
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * walkQuestions(content.questions)[1]?.trail[0]?.says; // 'A message'
 */
export const walkQuestions = (questions: Content['questions']): Step[] => {
  const bySlug = new Map(questions.map((entry) => [entry.slug, entry]));
  const walk = (question: Question, trail: readonly Given[]): Step[] => [
    { slug: question.slug, trail, question },
    ...waysOf(question.facts).flatMap(({ says, to, ends }): Step[] => {
      const given = [...trail, { question, says }];
      if (ends !== undefined) return [{ slug: ends.at, trail: given, outcome: ends }];
      const next = bySlug.get(to);
      const known = given.some((one) => one.question.slug === to);
      return next === undefined || known ? [] : walk(next, given);
    }),
  ];
  const first = bySlug.get(FIRST_QUESTION);
  return first === undefined ? [] : walk(first, []);
};
