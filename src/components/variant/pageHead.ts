import type { Content } from '../../catalogue/content.ts';
import { plainProse } from '../../catalogue/parseProse.ts';
import { verdictStrings } from '../../strings/variants.ts';
import { shorten } from '../page/shorten.ts';

type Facts = Content['variants'][number]['facts'];

const TITLE = 70;
const DESCRIPTION = 160;

/**
 * What the title and the description of a variant's page say: message and verdict, then the first free action.
 *
 * @returns a title of 70 characters at most and a description of 160 at most
 * @example
 * pageHead(facts).title; // 'You're out of extra usage. Add more … – don’t pay yet'
 */
export const pageHead = (
  facts: Pick<Facts, 'title' | 'verdict' | 'firstAction'>,
): { title: string; description: string } => {
  const verdict = ` – ${verdictStrings.payInTitle[facts.verdict.pay.answer]}`;
  const action = plainProse(facts.firstAction).replaceAll('`', '');
  return {
    title: shorten(facts.title, TITLE - verdict.length) + verdict,
    description: shorten(`${verdictStrings.firstFree}: ${action}`, DESCRIPTION),
  };
};
