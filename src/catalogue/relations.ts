import type { FreeCheck } from '../schemas/fix.ts';
import type { GuideFacts } from '../schemas/guide.ts';
import type { Reading } from '../schemas/shared.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import type { Content, ContentEntry } from './content.ts';

/**
 * The variants that a fix can solve.
 *
 * @example
 * solvedBy(readContent('tests/fixtures/sites/whole').content, 'buy-leaves').map(({ slug }) => slug); // ['out-of-tea']
 */
export const solvedBy = (
  { variants }: Pick<Content, 'variants'>,
  slug: string,
): Content['variants'] =>
  variants.filter(({ facts }) => facts.cases.some(({ fixes }) => fixes.includes(slug)));

/**
 * The variants that speak of a pool's limit.
 *
 * @example
 * messagesOf(readContent('tests/fixtures/sites/whole').content, 'teapot').map(({ slug }) => slug); // ['out-of-tea']
 */
export const messagesOf = (
  { variants }: Pick<Content, 'variants'>,
  slug: string,
): Content['variants'] => variants.filter(({ facts }) => facts.pool === slug);

/**
 * The slugs of the tools that can draw on a pool.
 *
 * @example
 * toolsOf(readContent('tests/fixtures/sites/whole').content, 'teapot'); // ['kettle']
 */
export const toolsOf = ({ tools }: Pick<Content, 'tools'>, slug: string): string[] =>
  tools
    .filter(({ facts }) => facts.pools.some((pool) => pool.slug === slug))
    .map((tool) => tool.slug);

/**
 * The variants that are seen in a tool.
 *
 * @example
 * seenIn(readContent('tests/fixtures/sites/whole').content, 'kettle').map(({ slug }) => slug); // ['out-of-tea']
 */
export const seenIn = (
  { variants }: Pick<Content, 'variants'>,
  slug: string,
): Content['variants'] => variants.filter(({ facts }) => facts.tools.includes(slug));

/**
 * The free checks that stand before any of some fixes, each once; first those that most of the fixes ask for.
 *
 * @example
 * freeChecksOf(readContent('tests/fixtures/sites/whole').content.fixes).map(({ id }) => id); // ['lid', 'spout', 'host']
 */
export const freeChecksOf = (
  fixes: readonly ContentEntry<{ beforePaying: readonly FreeCheck[] }>[],
): FreeCheck[] => {
  const all = Map.groupBy(
    fixes.flatMap(({ facts }) => facts.beforePaying),
    ({ id }) => id,
  );
  const asked = [...all.values()].sort((a, b) => b.length - a.length);
  return asked.flatMap(([check]) => check ?? []);
};

/**
 * How to see whether the pool of which a variant speaks is what blocked: in the variant's own words, or else in the pool's.
 *
 * @returns nothing for a warning, which blocked nothing, and where no pool is concerned
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * readingOf(content, content.variants[0].facts)?.ifCause; // 'The pot is empty.'
 */
export const readingOf = (
  { pools }: Pick<Content, 'pools'>,
  { pool, severity, reading }: Pick<VariantFacts, 'pool' | 'severity' | 'reading'>,
): Reading | undefined =>
  severity === 'warning'
    ? undefined
    : (reading ?? pools.find(({ slug }) => slug === pool)?.facts.reading);

/**
 * The slugs of the fixes to which cases lead, each once, in the order of the cases.
 *
 * @example
 * fixesOf(readContent('tests/fixtures/sites/whole').content.variants[0].facts); // ['open-the-lid', 'buy-leaves']
 */
export const fixesOf = ({ cases }: Pick<VariantFacts, 'cases'>): string[] => [
  ...new Set(cases.flatMap(({ fixes }) => fixes)),
];

/**
 * Parts fixes that cost nothing from those that cost money, once or by use.
 *
 * @example
 * const { free, paid } = freeAndPaid(readContent('tests/fixtures/sites/whole').content.fixes);
 * paid.map(({ slug }) => slug); // ['buy-leaves']
 */
export const freeAndPaid = (
  fixes: Content['fixes'],
): { free: Content['fixes']; paid: Content['fixes'] } => {
  const isPaid = ({ facts }: Content['fixes'][number]): boolean => facts.pay !== 'free';
  return { free: fixes.filter((fix) => !isPaid(fix)), paid: fixes.filter(isPaid) };
};

/**
 * The guides that name a page among those to read next: first those that help to find one's case.
 *
 * @param kind the list of the guide in which the page stands
 * @param slug of the page
 * @example
 * guidesTo(readContent('tests/fixtures/sites/whole').content, 'pools', 'teapot'); // ['keep-the-pot-full']
 */
export const guidesTo = (
  { guides }: Pick<Content, 'guides'>,
  kind: keyof GuideFacts['related'],
  slug: string,
): string[] => {
  const naming = guides.filter(({ facts }) => facts.related[kind].includes(slug));
  const hasLadder = ({ facts }: (typeof naming)[number]): boolean => facts.cases.length > 0;
  return [...naming.filter(hasLadder), ...naming.filter((guide) => !hasLadder(guide))].map(
    (guide) => guide.slug,
  );
};
