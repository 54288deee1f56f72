import type { Step } from '../../catalogue/questionTree.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { questionStrings } from '../../strings/questions.ts';
import { shorten } from '../page/shorten.ts';

const TITLE = 70;
const DESCRIPTION = 160;

/**
 * What the title and the description of a page of the questions say.
 *
 * @returns a title of 70 characters at most and a description of 160 at most
 * @example
 * stepHead(step).title; // 'What does the message speak of? – I can’t copy the text'
 */
export const stepHead = ({ question, trail }: Step): { title: string; description: string } => {
  const last = trail.at(-1);
  const unsure = fillIn(questionStrings.unsureAt, {
    question: last?.question.facts.question ?? '',
  });
  const name = question?.facts.question ?? last?.says ?? unsure;
  const said = trail.map(({ says }) => says ?? questionStrings.unsure);
  const end = ` – ${question ? questionStrings.kind : questionStrings.compare}`;
  return {
    title: shorten(name, TITLE - end.length) + end,
    description: shorten([...said, questionStrings.description].join(' → '), DESCRIPTION),
  };
};
