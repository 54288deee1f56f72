import type { Family } from '../matching/nearestFamily.ts';
import type { Entry } from '../matching/types.ts';
import type { Content } from './content.ts';
import { matcherEntries } from './matcherEntries.ts';
import { plainProse } from './parseProse.ts';

/** What the lookup says of a match: what the page's first screen says, short. Text only, backticks mark code. */
export interface LookupAnswer {
  readonly title: string;
  readonly gist: string;
  readonly action: string;
  /** Variants only: the verdict row. */
  readonly verdict?: readonly [pay: string, wait: string, actor: string, time: string];
  readonly pool?: string;
  /** Look-alikes only: whose error it is. */
  readonly provider?: string;
  readonly retired?: true;
}

/** What the lookup says where no message is known, but a status or a type is: the family's question. */
export interface LookupFamily extends Family {
  readonly title: string;
  readonly question: string;
}

/** All that the lookup fetches, once: what the matcher searches, and what to say of each match. */
export interface LookupCatalogue {
  readonly entries: readonly Entry[];
  /** In the order of `entries`. */
  readonly answers: readonly LookupAnswer[];
  /** Families to which a status or a type leads. */
  readonly families: readonly LookupFamily[];
}

/**
 * The catalogue for the lookup, as small as it can be: no prose beyond the first screen.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * lookupCatalogue(content).answers[0]?.action; // 'Look into the pot.'
 */
export const lookupCatalogue = (
  content: Pick<Content, 'variants' | 'wrappers' | 'families' | 'lookalikes'>,
): LookupCatalogue => ({
  entries: matcherEntries(content),
  answers: [
    ...content.variants.map(({ facts }): LookupAnswer => {
      const { pay, wait, actor, time } = facts.verdict;
      return {
        title: facts.title,
        gist: facts.gist,
        action: plainProse(facts.firstAction),
        verdict: [pay.text, wait.text, actor.text, time],
        ...(facts.pool !== null && { pool: facts.pool }),
        ...(facts.status === 'retired' && { retired: true }),
      };
    }),
    ...content.wrappers.map(({ facts }): LookupAnswer => ({
      title: facts.title,
      gist: facts.gist,
      action: plainProse(facts.firstAction),
    })),
    ...content.lookalikes.map(({ facts }): LookupAnswer => ({
      title: facts.title,
      gist: plainProse(facts.meaning),
      action: plainProse(facts.firstAction),
      provider: facts.provider,
    })),
  ],
  families: content.families
    .filter(({ facts: { wire } }) => wire.status.length + wire.types.length > 0)
    .map(({ slug, facts: { wire, title, question } }) => ({ slug, ...wire, title, question })),
});
