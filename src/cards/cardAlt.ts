import { siteName } from '../site.ts';
import { sentence } from '../strings/sentence.ts';
import type { Card } from './Card.ts';

const bare = (prose: string): string => prose.replaceAll('`', '');

/**
 * All that a card says, for who does not see it: also the end of a message for which the card has no room.
 *
 * @example
 * const { pools } = readContent('tests/fixtures/sites/whole').content;
 * cardAlt(poolCard(pools[0])).startsWith('Unreject, Pool: '); // true
 */
export const cardAlt = ({ mark, title, lede, answers, first }: Card): string =>
  [
    `${siteName}${mark === '' ? '' : `, ${mark}`}:`,
    sentence(title),
    ...(lede === undefined ? [] : [lede]),
    ...answers.map(({ question, answer }) => `${question} ${sentence(bare(answer))}`),
    ...(first === undefined ? [] : [`${first.label}: ${bare(first.text)}`]),
  ].join(' ');
