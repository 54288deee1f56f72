import { readContent } from '../../catalogue/readContent-fs.ts';
import { reviewsOf } from '../../catalogue/reviewsOf.ts';
import { filesLeftOut } from '../filesLeftOut.ts';
import { printReviews } from './printReviews.ts';
import { readDay } from './readDay.ts';

/** What `npm run due` says, and whether something is past due, on which it fails. */
export interface DueReviews {
  readonly text: string;
  readonly late: boolean;
}

/**
 * The reviews of a content folder as the arguments ask for them.
 *
 * @param args of the command: `--before` and a day
 * @param folder the content folder
 * @param today yyyy-mm-dd
 * @throws {Error} for arguments that cannot be read
 * @example
 * dueReviews([], 'tests/fixtures/sites/whole', '2099-01-01').late; // true
 */
export const dueReviews = (args: readonly string[], folder: string, today: string): DueReviews => {
  const before = readDay(args);
  const { content, faults } = readContent(folder);
  const reviews = reviewsOf(content).filter(({ on }) => before === undefined || on < before);
  return {
    text: [printReviews(reviews, today), ...filesLeftOut(faults)].join('\n'),
    late: reviews.some(({ on }) => on < today),
  };
};
