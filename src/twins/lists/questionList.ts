import { FIRST_QUESTION, walkQuestions, waysOf, type Step } from '../../catalogue/questionTree.ts';
import { startPath, stepPath } from '../../paths.ts';
import type { LinkView } from '../../schemas/views/parts.ts';
import { questionStrings } from '../../strings/questions.ts';
import { linked } from '../documents/blocks.ts';
import type { Teller } from '../Teller.ts';

/** A page of the questions: a question with its answers, or what is left at an end. */
export type StepView = { readonly url: string; readonly title: string } & (
  | {
      readonly look: string;
      readonly answers: readonly {
        readonly says: string;
        readonly hint?: string;
        readonly url: string;
      }[];
    }
  | { readonly candidates: readonly (LinkView & { readonly tell: string })[] }
);

const pathOf = (slug: string): string => (slug === FIRST_QUESTION ? startPath() : stepPath(slug));

const viewStep = (tell: Teller, { slug, trail, question, outcome }: Step): StepView => {
  const url = tell.at(pathOf(slug));
  const last = trail.at(-1)?.says ?? questionStrings.unsure;
  if (question === undefined)
    return {
      ...{ url, title: tell.write(`${questionStrings.end}: ${last}`) },
      candidates: tell.neighbours(outcome.candidates),
    };
  const { question: title, look } = question.facts;
  const answers = waysOf(question.facts).map(({ says, hint, to }) => ({
    says: tell.write(says ?? questionStrings.unsure),
    ...(hint !== undefined && { hint: tell.write(hint) }),
    url: tell.at(pathOf(to)),
  }));
  return { url, title: tell.write(title), look: tell.say(look), answers };
};

/**
 * The questions for those who cannot copy their message, with all that they end in, in the order of the walk.
 *
 * @param tell in the voice `cited`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'cited');
 * questionList(tell)[0]?.url; // 'https://tea.example/start/'
 */
export const questionList = (tell: Teller): StepView[] => {
  const steps = new Map(walkQuestions(tell.catalogue.questions).map((step) => [step.slug, step]));
  return [...steps.values()].map((step) => viewStep(tell, step));
};

const itemsOf = (step: StepView): string[] =>
  'answers' in step
    ? step.answers.map(({ says, hint, url }) => linked({ title: says, url }, hint))
    : step.candidates.map((one) => linked(one, one.tell));

/**
 * The same in Markdown: a heading for each page, an item for each answer.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeQuestionList(tell)[0]?.startsWith('## ['); // true
 */
export const writeQuestionList = (tell: Teller): string[] =>
  questionList(tell).flatMap((step) => [
    `## ${linked(step)}`,
    ...('look' in step ? [step.look] : []),
    itemsOf(step)
      .map((item) => `- ${item}`)
      .join('\n'),
  ]);
