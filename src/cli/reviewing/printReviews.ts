import type { Review } from '../../catalogue/reviewsOf.ts';

const plural = (count: number, one: string): string =>
  `${String(count)} ${one}${count === 1 ? '' : 's'}`;

/** A file on one line, with those of its claims that are due that day. */
const fileLines = (reviews: readonly Review[]): string[] => {
  const byFile = Map.groupBy(reviews, ({ file }) => file);
  return [...byFile].map(([file, due]) => {
    const claims = due.flatMap(({ claim }) => claim ?? []);
    return `  ${file}${claims.length > 0 ? `: ${claims.join(' ')}` : ''}`;
  });
};

const dayLines = (on: string, reviews: readonly Review[], today: string): string[] => {
  const claims = reviews.filter(({ claim }) => claim !== null).length;
  const counts = `${plural(reviews.length - claims, 'page')}, ${plural(claims, 'claim')}`;
  return [`${on}  ${on < today ? 'PAST DUE  ' : ''}${counts}`, ...fileLines(reviews), ''];
};

/**
 * What must be checked again, by day and file, with how many of them are past due in the last line.
 *
 * @param reviews in order of their days
 * @param today yyyy-mm-dd; what is due today is not past due
 * @example
 * const tea = { on: '2026-11-20', file: 'content/claims/tea.yaml', claim: 'c001' };
 * printReviews([tea], '2026-11-21').split('\n')[0]; // '2026-11-20  PAST DUE  0 pages, 1 claim'
 */
export const printReviews = (reviews: readonly Review[], today: string): string => {
  const days = Map.groupBy(reviews, ({ on }) => on);
  const late = reviews.filter(({ on }) => on < today).length;
  return [
    ...[...days].flatMap(([on, due]) => dayLines(on, due, today)),
    `${plural(reviews.length, 'review')}, ${String(late)} past due on ${today}`,
  ].join('\n');
};
