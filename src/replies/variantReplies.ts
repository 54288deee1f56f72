import type { ContentEntry } from '../catalogue/content.ts';
import { plainProse } from '../catalogue/parseProse.ts';
import { fixesOf } from '../catalogue/relations.ts';
import type { FixFacts } from '../schemas/fix.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import { forwardTexts, type ForwardText } from './forwardTexts.ts';
import { replyFacts, type ReplyCase } from './replyFacts.ts';
import { replyTexts, type ReplyTexts } from './replyTexts.ts';

/** All that supporters can send about one variant. */
export interface VariantReplies {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** The permanent address, absolute. */
  readonly link: string;
  /** The day on which the facts were last checked. */
  readonly verified: string;
  readonly replies: ReplyTexts;
  /** For owners and admins. */
  readonly forward: readonly ForwardText[];
  /** The situations behind the message, for a report of what was tried. */
  readonly cases: readonly ReplyCase[];
  /** The cases and fixes of its page, with the places where they stand. */
  readonly places: readonly { readonly id: string; readonly title: string }[];
  /** What support will ask for, as plain text. */
  readonly collect: readonly string[];
}

const placesOf = (
  facts: VariantFacts,
  fix: (slug: string) => ContentEntry<FixFacts>,
): VariantReplies['places'] => [
  ...facts.cases.map(({ id, title }) => ({ id: `case-${id}`, title: plainProse(title) })),
  ...fixesOf(facts).map((slug) => ({ id: `fix-${slug}`, title: fix(slug).facts.title })),
];

/**
 * Writes all that supporters can send about one variant.
 *
 * @param entry the variant
 * @param fix finds a fix by its slug
 * @param link the variant's permanent address, absolute
 * @throws {Error} when a reply cannot be made to fit its platform
 * @example
 * const { variants: [tea], fixes } = readContent('tests/fixtures/sites/whole').content;
 * const fix = (slug) => fixes.find((one) => one.slug === slug);
 * variantReplies(tea, fix, 'https://x.example/e/1/').slug; // 'out-of-tea'
 */
export const variantReplies = (
  { slug, facts }: ContentEntry<VariantFacts>,
  fix: (slug: string) => ContentEntry<FixFacts>,
  link: string,
): VariantReplies => {
  const fixes = fixesOf(facts).map((name) => fix(name).facts);
  const replied = replyFacts(facts, link);
  return {
    slug,
    number: facts.number,
    title: facts.title,
    link,
    verified: facts.verified,
    replies: replyTexts(replied),
    forward: forwardTexts(fixes, link),
    cases: replied.cases,
    places: placesOf(facts, fix),
    collect: facts.collect.map(plainProse),
  };
};
