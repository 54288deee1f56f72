import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { FIRST_QUESTION, walkQuestions, waysOf, type Step } from '../questionTree.ts';

/** Fewer questions than this do not tell messages apart. */
const LEAST_QUESTIONS = 2;
/** More questions than this nobody answers on a phone. */
const MOST_QUESTIONS = 4;
const FOLDER = 'content/questions';

/** The file in which the answer stands that leads to a page. */
const fileOf = ({ trail }: Step): string => trail.at(-1)?.question.file ?? FOLDER;

const circles = (questions: Content['questions'], steps: readonly Step[]): Fault[] => {
  const trails = new Map(steps.map(({ slug, trail }) => [slug, trail]));
  return questions.flatMap(({ slug, file, facts }) => {
    const before = [slug, ...(trails.get(slug) ?? []).map(({ question }) => question.slug)];
    return waysOf(facts)
      .filter(({ to, ends }) => ends === undefined && before.includes(to))
      .map(({ to, says }) => ({
        kind: 'question-in-circle' as const,
        file,
        field: says === null ? 'unsure' : 'answers',
        what: `leads back to "${to}"`,
      }));
  });
};

const ledTo = (questions: Content['questions'], steps: readonly Step[]): Fault[] => {
  const reached = new Set(steps.map(({ slug }) => slug));
  const lost = questions.filter(({ slug }) => !reached.has(slug));
  const twice = steps.filter(({ slug }, i) => steps.findIndex((one) => one.slug === slug) < i);
  return [
    ...lost.map(({ slug, file }) => ({
      kind: 'not-led-to-once' as const,
      file,
      field: 'question',
      what: `no answer leads to "${slug}"${slug === FIRST_QUESTION ? '' : ` from "${FIRST_QUESTION}" on`}`,
    })),
    ...twice.map((step) => ({
      kind: 'not-led-to-once' as const,
      file: fileOf(step),
      field: 'answers',
      what: `leads to "${step.slug}", to which another answer leads already`,
    })),
  ];
};

const tooLong = (steps: readonly Step[]): Fault[] =>
  steps
    .filter(({ question, trail }) => question !== undefined && trail.length >= MOST_QUESTIONS)
    .map((step) => ({
      kind: 'too-many-questions',
      file: fileOf(step),
      field: 'answers',
      what: `leads to "${step.slug}" as question ${String(step.trail.length + 1)}`,
    }));

const tooShort = (steps: readonly Step[]): Fault[] =>
  steps
    .filter(({ outcome, trail }) => outcome !== undefined && trail.length < LEAST_QUESTIONS)
    .map((step) => ({
      kind: 'too-few-questions',
      file: fileOf(step),
      field: 'answers',
      what: `ends at "${step.slug}" after question ${String(step.trail.length)}`,
    }));

/** A message that has changed is still shown to people; one that is retired is not. */
const missing = (variants: Content['variants'], steps: readonly Step[]): Fault[] => {
  const shown = steps.flatMap(({ outcome }) => outcome?.candidates ?? []);
  const found = new Set(shown.filter(({ kind }) => kind === 'variant').map(({ slug }) => slug));
  return variants
    .filter(({ facts }) => facts.pool !== null && facts.status !== 'retired')
    .filter(({ slug }) => !found.has(slug))
    .map(({ slug, facts }) => ({
      kind: 'message-not-asked-for',
      file: FOLDER,
      field: slug,
      what: `stands at no end of the questions, although it speaks of the pool "${facts.pool ?? ''}"`,
    }));
};

/**
 * Questions in a circle, pages to which not just one answer leads, ways that are too short or too long, and messages about a pool
 * that no way leads to.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkQuestions({ ...content, questions: [] })[0]?.kind; // 'message-not-asked-for'
 */
export const checkQuestions = ({
  questions,
  variants,
}: Pick<Content, 'questions' | 'variants'>): Fault[] => {
  const steps = walkQuestions(questions);
  return [
    ...circles(questions, steps),
    ...ledTo(questions, steps),
    ...tooShort(steps),
    ...tooLong(steps),
    ...missing(variants, steps),
  ];
};
