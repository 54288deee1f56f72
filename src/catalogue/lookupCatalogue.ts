import type { Family } from '../matching/nearestFamily.ts';
import type { EntryKind } from '../matching/types.ts';
import type { Content } from './content.ts';
import { matcherEntries } from './matcherEntries.ts';
import { packEntries } from './packEntries.ts';
import { plainProse } from './parseProse.ts';

/** What the lookup says of a match: what the page's first screen says, short. Text only, backticks mark code. */
export interface LookupAnswer {
  readonly slug: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly gist: string;
  readonly action: string;
  /** Variants only: the verdict row. */
  readonly verdict?: readonly [pay: string, wait: string, actor: string, time: string];
  readonly pool?: string;
  /** Look-alikes only: whose error it is. */
  readonly provider?: string;
  readonly warning?: true;
  readonly retired?: true;
}

/** What the lookup says where no message is known, but a status or a type is: the family's question. */
export interface LookupFamily extends Family {
  readonly title: string;
  readonly question: string;
}

/**
 * All that the lookup fetches. The matcher can start with `packed`; what it says of a match, and how other providers' errors
 * read, follows in a second file, so that the box is ready sooner.
 */
export interface LookupCatalogue {
  /** Our own entries, packed. */
  readonly packed: string;
  /** Other providers' errors, packed; their places follow on ours. */
  readonly strangers: string;
  /** In the order of the entries of both. */
  readonly answers: readonly LookupAnswer[];
  /** Families to which a status or a type leads. */
  readonly families: readonly LookupFamily[];
}

type Facts = Pick<Content, 'variants' | 'wrappers' | 'families' | 'lookalikes'>;

const variantAnswers = ({ variants }: Facts): LookupAnswer[] =>
  variants.map(({ slug, facts }) => {
    const { pay, wait, actor, time } = facts.verdict;
    return {
      slug,
      kind: 'variant',
      title: facts.title,
      gist: facts.gist,
      action: plainProse(facts.firstAction),
      verdict: [pay.text, wait.text, actor.text, time],
      ...(facts.pool !== null && { pool: facts.pool }),
      ...(facts.severity === 'warning' && { warning: true }),
      ...(facts.status === 'retired' && { retired: true }),
    };
  });

const wrapperAnswers = ({ wrappers }: Facts): LookupAnswer[] =>
  wrappers.map(({ slug, facts }) => ({
    slug,
    kind: 'wrapper',
    title: facts.title,
    gist: facts.gist,
    action: plainProse(facts.firstAction),
  }));

const lookalikeAnswers = ({ lookalikes }: Facts): LookupAnswer[] =>
  lookalikes.map(({ slug, facts }) => ({
    slug,
    kind: 'lookalike',
    title: facts.title,
    gist: plainProse(facts.meaning),
    action: plainProse(facts.firstAction),
    provider: facts.provider,
  }));

const familyQuestions = ({ families }: Facts): LookupFamily[] =>
  families
    .filter(({ facts: { wire } }) => wire.status.length + wire.types.length > 0)
    .map(({ slug, facts: { wire, title, question } }) => ({ slug, ...wire, title, question }));

/**
 * The catalogue for the lookup, as small as it can be: no prose beyond the first screen.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * lookupCatalogue(content).answers[0]?.action; // 'Look into the pot.'
 */
export const lookupCatalogue = (content: Facts): LookupCatalogue => {
  // Siblings have neighbouring numbers, and a compressor likes to see them together.
  const variants = content.variants.toSorted((a, b) => a.facts.number - b.facts.number);
  const facts = { ...content, variants };
  return {
    packed: packEntries(matcherEntries({ ...facts, lookalikes: [] })),
    strangers: packEntries(matcherEntries({ ...facts, variants: [], wrappers: [] })),
    answers: [...variantAnswers(facts), ...wrapperAnswers(facts), ...lookalikeAnswers(facts)],
    families: familyQuestions(facts),
  };
};
