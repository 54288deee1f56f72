import type { Content, ContentEntry } from '../content.ts';
import type { Fault } from '../faults.ts';
import { reviewsOf } from '../reviewsOf.ts';

/** So many cases with nothing but free fixes stand before the first that costs money. */
const FREE_CASES_FIRST = 2;

type Ladder = ContentEntry<{ cases: readonly { fixes: readonly string[] }[] }>;

/** What is paid by use is no purchase: it may be a case's answer, and its own free checks stand before it. */
const isPurchase = ({ facts }: Content['fixes'][number]): boolean => facts.pay === 'paid';

const paidFirst = (content: Content): Fault[] => {
  const paid = new Set(content.fixes.filter(isPurchase).map(({ slug }) => slug));
  const ladders: Ladder[] = [content.variants, content.guides].flat();
  return ladders.flatMap(({ file, facts }) => {
    const first = facts.cases.findIndex((one) => one.fixes.some((fix) => paid.has(fix)));
    if (first === -1 || first >= FREE_CASES_FIRST) return [];
    const fix = facts.cases[first]?.fixes.find((slug) => paid.has(slug)) ?? '';
    const what = `offers the paid fix "${fix}" as case ${String(first + 1)}`;
    return [{ kind: 'paid-before-free', file, field: `cases.${String(first)}.fixes`, what }];
  });
};

const overdue = (content: Content, today: string): Fault[] =>
  reviewsOf(content)
    .filter(({ on }) => on < today)
    .map(({ on, file, claim }) => ({
      kind: 'past-review',
      file,
      field: claim === null ? 'review' : `${claim}.review`,
      what: `was due on ${on}; today is ${today}`,
    }));

type Kept = ContentEntry<{ status: string; notice?: string | undefined }>;

const silent = (content: Content): Fault[] => {
  const pages: Kept[] = [content.variants, content.pools, content.fixes, content.tools].flat();
  return pages
    .filter(({ facts }) => facts.status !== 'active' && facts.notice === undefined)
    .map(({ file, facts }) => ({
      kind: 'retired-without-notice',
      file,
      field: 'notice',
      what: `is missing on a page marked ${facts.status}`,
    }));
};

/**
 * The promises to the reader that a file can break: free before paid, nothing out of date, no retired page without a word.
 *
 * @param content all content
 * @param today the day by which reviews are due, yyyy-mm-dd
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkPromises(content, '2099-01-01')[0]?.kind; // 'past-review'
 */
export const checkPromises = (content: Content, today: string): Fault[] => [
  ...paidFirst(content),
  ...overdue(content, today),
  ...silent(content),
];
