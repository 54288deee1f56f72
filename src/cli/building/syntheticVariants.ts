import type { Content } from '../../catalogue/content.ts';
import { syntheticEntries } from '../benching/syntheticEntries.ts';
import { fillTemplate } from '../../shapes/fillTemplate.ts';

type Variant = Content['variants'][number];

/** Numbers from here on are nobody's, so that a made-up variant takes none of a real one. */
const FIRST_NUMBER = 100_000;

const JUNK = [
  { text: 'npm error code ERESOLVE', is: 'none' },
  { text: 'fatal: not a git repository', is: 'none' },
  { text: 'Cannot find module "left-pad"', is: 'none' },
];

const samplesOf = (message: string) => [
  { shape: 'bare', text: message },
  { shape: 'prefix', text: `Error: ${message}` },
  { shape: 'json', text: JSON.stringify({ message }) },
];

/**
 * Makes up variants as long as real ones: all facts of a real variant, with a slug, a number and a message of its own.
 *
 * @param models real variants; they take turns
 * @param count how many
 * @returns the slug of each, and its file as it would stand in content/variants
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * syntheticVariants(content.variants, 2)[1]?.slug; // 'variant-1'
 */
export const syntheticVariants = (
  models: readonly Variant[],
  count: number,
): { slug: string; file: string }[] =>
  syntheticEntries(count).flatMap(({ slug, wordings: [wording] }, i) => {
    const model = models[i % models.length];
    if (model === undefined || wording === undefined) return [];
    const message = fillTemplate(wording.text, 0);
    const [first] = model.facts.wordings;
    const facts = {
      ...model.facts,
      number: FIRST_NUMBER + i,
      title: `Made-up variant ${String(i)}`,
      wordings: [{ ...first, text: wording.text }],
      forbids: [],
      formerSlugs: [],
      samples: samplesOf(message),
      nearMisses: JUNK,
    };
    // JSON is YAML, and leaves no date to be taken for one.
    return [{ slug, file: `---\n${JSON.stringify(facts)}\n---\n\n${model.body}` }];
  });
