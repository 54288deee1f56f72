const TAG = /<[a-z][^<>]*>/g;
const MARK = / data-pagefind-[a-z-]+(?:="[^"]*")?/g;

/**
 * Takes out of a page what only the indexer of the search reads.
 *
 * @param html a whole page, indexed already
 * @example
 * withoutIndexMarks('<p data-pagefind-ignore class="a">'); // '<p class="a">'
 */
export const withoutIndexMarks = (html: string): string =>
  html.replace(TAG, (tag) => tag.replace(MARK, ''));
