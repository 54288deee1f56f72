import type { Content } from './content.ts';

/** The day by which a page or a claim must be checked again. */
export interface Review {
  readonly on: string;
  readonly file: string;
  /** The claim's id; null for a page. */
  readonly claim: string | null;
}

const reviewOf = (item: Content[keyof Content][number]): Review[] => {
  const facts = 'facts' in item ? item.facts : item;
  if (!('review' in facts)) return [];
  return [{ on: facts.review, file: item.file, claim: 'id' in item ? item.id : null }];
};

/**
 * The reviews of all pages and claims, the next first.
 *
 * @param content all content; collections whose entries carry no date are passed over
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * reviewsOf(content)[0]?.on; // '2027-02-20'
 */
export const reviewsOf = (content: Content): Review[] =>
  Object.values(content)
    .flat()
    .flatMap(reviewOf)
    .sort((a, b) => a.on.localeCompare(b.on) || a.file.localeCompare(b.file));
