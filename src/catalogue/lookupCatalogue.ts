import type {
  ServedAnswer,
  ServedCatalogue,
  ServedFamily,
  ServedMeters,
  ServedPart,
  ServedReading,
} from '../answers/servedCatalogue.ts';
import type { Content } from './content.ts';
import { matcherEntries } from './matcherEntries.ts';
import { packEntries } from './packEntries.ts';
import type { Reading } from '../schemas/shared.ts';
import { plainProse } from './parseProse.ts';
import { servedParts } from './servedParts.ts';
import { tellsApart } from './tellsApart.ts';
import { tyingPairs } from './tyingPairs.ts';

type Facts = Pick<Content, 'variants' | 'wrappers' | 'families' | 'pools' | 'lookalikes'>;

const variantAnswers = ({ variants }: Facts): ServedAnswer[] =>
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

const wrapperAnswers = ({ wrappers }: Facts): ServedAnswer[] =>
  wrappers.map(({ slug, facts }) => ({
    slug,
    kind: 'wrapper',
    title: facts.title,
    gist: facts.gist,
    action: plainProse(facts.firstAction),
  }));

const lookalikeAnswers = ({ lookalikes }: Facts): ServedAnswer[] =>
  lookalikes.map(({ slug, facts }) => ({
    slug,
    kind: 'lookalike',
    title: facts.title,
    gist: plainProse(facts.meaning),
    action: plainProse(facts.firstAction),
    provider: facts.provider,
  }));

const familyQuestions = ({ families }: Facts): ServedFamily[] =>
  families
    .filter(({ facts: { wire } }) => wire.status.length + wire.types.length > 0)
    .map(({ slug, facts: { wire, title, question } }) => ({ slug, ...wire, title, question }));

const plainReading = ({ look, ifCause, ifNot }: Reading): ServedReading => ({
  look: plainProse(look),
  ifCause: plainProse(ifCause),
  ifNot: plainProse(ifNot),
});

/** Those of which a message of today speaks. */
const meters = ({ pools, variants }: Facts): ServedMeters => {
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

const partOf = (facts: Facts): ServedPart => ({
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
export const lookupCatalogue = (content: Facts): ServedCatalogue => {
  const { core, rest } = servedParts(content);
  const numbers = [...core.variants, ...rest.variants].map(({ facts }) => facts.number);
  const steps = numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
  return {
    core: partOf(core),
    rest: {
      ...partOf(rest),
      ...meters(content),
      families: familyQuestions(content),
      tells: tellsApart(content, tyingPairs(content)),
      steps,
    },
  };
};
