import type { Family } from '../matching/nearestFamily.ts';
import type { EntryKind } from '../matching/types.ts';
import type { Content } from './content.ts';
import { matcherEntries } from './matcherEntries.ts';
import { packEntries } from './packEntries.ts';
import type { Reading } from '../schemas/shared.ts';
import { plainProse } from './parseProse.ts';
import { tellsApart, type TellsApart } from './tellsApart.ts';

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

/** How to see whether a pool's meter is the one that blocked. Text only, backticks mark code. */
export interface LookupMeters {
  /** By the slug of the pool. */
  readonly pools: Readonly<Record<string, Reading & { readonly title: string }>>;
  /** Where the words of the pool do not fit, by the slug of the variant. */
  readonly readings: Readonly<Record<string, Reading>>;
}

/** Entries as the matcher searches them, packed, with what to say of each, in the same order. */
export interface LookupPart {
  readonly packed: string;
  readonly answers: readonly LookupAnswer[];
}

/**
 * All that the lookup fetches, in two parts. The core is what the site exists for, used-up limits and money of today, and the
 * clients' prefixes: a whole message of these is answered as soon as the core is there. The rest follows: everything else that Claude's
 * users meet, and other providers' errors; its places follow on those of the core.
 */
export interface LookupCatalogue {
  readonly core: LookupPart;
  readonly rest: LookupPart &
    LookupMeters & {
      /** Families to which a status or a type leads. */
      readonly families: readonly LookupFamily[];
      /** The permanent numbers of all variants, in the order of their answers: how far each is from the one before, from 0 on. */
      readonly steps: readonly number[];
      /** What tells apart messages that a cut can make alike. */
      readonly tells: TellsApart;
    };
}

type Facts = Pick<Content, 'variants' | 'wrappers' | 'families' | 'pools' | 'lookalikes'>;

const variantAnswers = ({ variants }: Facts): LookupAnswer[] =>
  variants.map(({ slug, facts }) => {
    const { pay, wait, actor, time } = facts.verdict;
    return {
      slug,
      title: facts.title,
      gist: facts.gist,
      action: plainProse(facts.firstAction),
      verdict: [pay.text, wait.text, actor.text, time],
      kind: 'variant',
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

const plainReading = ({ look, ifCause, ifNot }: Reading): Reading => ({
  look: plainProse(look),
  ifCause: plainProse(ifCause),
  ifNot: plainProse(ifNot),
});

/** Those of which a message of today speaks. */
const meters = ({ pools, variants }: Facts): LookupMeters => {
  const blocking = variants.filter(
    ({ facts }) => facts.severity === 'refusal' && facts.status !== 'retired',
  );
  const isNamed = new Set(blocking.map(({ facts }) => facts.pool));
  return {
    pools: Object.fromEntries(
      pools
        .filter(({ slug }) => isNamed.has(slug))
        .map(({ slug, facts: { title, reading } }) => [slug, { title, ...plainReading(reading) }]),
    ),
    readings: Object.fromEntries(
      blocking.flatMap(({ slug, facts: { reading } }) =>
        reading === undefined ? [] : [[slug, plainReading(reading)]],
      ),
    ),
  };
};

const partOf = (facts: Facts): LookupPart => ({
  packed: packEntries(matcherEntries(facts)),
  answers: [...variantAnswers(facts), ...wrapperAnswers(facts), ...lookalikeAnswers(facts)],
});

/**
 * The catalogue for the lookup, as small as it can be: no prose beyond the first screen.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * lookupCatalogue(content).core.answers[0]?.action; // 'Look into the pot.'
 */
export const lookupCatalogue = (content: Facts): LookupCatalogue => {
  // Siblings have neighbouring numbers, and a compressor likes to see them together.
  const variants = content.variants.toSorted((a, b) => a.facts.number - b.facts.number);
  // What programs meet refills within a minute; what is retired nobody meets today.
  const isCore = ({ facts: { pool, status } }: Facts['variants'][number]): boolean =>
    pool !== null && pool !== 'api-rate-limits' && status !== 'retired';
  const core = { ...content, variants: variants.filter(isCore), lookalikes: [] };
  const others = variants.filter((variant) => !isCore(variant));
  const rest = { ...content, variants: others, wrappers: [] };
  const numbers = [...core.variants, ...others].map(({ facts }) => facts.number);
  const steps = numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
  return {
    core: partOf(core),
    rest: {
      ...partOf(rest),
      ...meters(content),
      families: familyQuestions(content),
      tells: tellsApart(content),
      steps,
    },
  };
};
