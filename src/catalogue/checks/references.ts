import { pages } from '../../paths.ts';
import { costBook } from '../../costs/costBook.ts';
import { PARTIES, type Audience } from '../../schemas/audience.ts';
import type { Content, ContentEntry } from '../content.ts';
import type { Fault } from '../faults.ts';
import { flatProse, type LinkKind } from '../parseProse.ts';
import { proseOf } from '../proseOf.ts';
import { withProse } from '../withProse.ts';

/** What a reference may name. */
type Target = LinkKind | 'lookalike' | 'question' | 'route' | 'claim' | 'source' | 'use';

interface Reference {
  readonly field: string;
  readonly to: Target;
  readonly name: string;
}

const refer = (field: string, to: Target, names: readonly string[]): Reference[] =>
  names.map((name) => ({ field, to, name }));

const claimOf = (field: string, source: string): Reference[] =>
  source.startsWith('https:') ? [] : refer(field, 'claim', [source]);

/** Tools stand in an audience by their slugs, or as all of a party. */
const audienceReferences = (field: string, audience: Audience | undefined): Reference[] =>
  refer(
    `${field}.tools`,
    'tool',
    (audience?.tools ?? []).filter((tool) => !PARTIES.some((party) => party === tool)),
  );

const casesReferences = (
  cases: readonly { fixes: readonly string[]; for?: Audience | undefined }[],
): Reference[] =>
  cases.flatMap((one, i) => [
    ...refer(`cases.${String(i)}.fixes`, 'fix', one.fixes),
    ...audienceReferences(`cases.${String(i)}.for`, one.for),
  ]);

const variantReferences = ({ facts }: Content['variants'][number]): Reference[] => [
  ...refer('wrappers', 'wrapper', facts.wrappers),
  ...refer('tools', 'tool', facts.tools),
  ...refer('pool', 'pool', facts.pool === null ? [] : [facts.pool]),
  ...refer('route', 'route', facts.route === undefined ? [] : [facts.route]),
  ...casesReferences(facts.cases),
  ...facts.notSameAs.flatMap((other, i) =>
    refer(`notSameAs.${String(i)}.slug`, other.kind, [other.slug]),
  ),
  ...facts.wordings.flatMap((wording, i) => [
    ...claimOf(`wordings.${String(i)}.source`, wording.source),
    ...refer(`wordings.${String(i)}.printedBy`, 'tool', [wording.printedBy]),
  ]),
];

const wrapperReferences = ({ facts }: Content['wrappers'][number]): Reference[] => [
  ...refer('printedBy', 'tool', facts.printedBy),
  ...facts.canFollow.flatMap((next, i) =>
    refer(`canFollow.${String(i)}.slug`, 'variant', [next.slug]),
  ),
  ...facts.prefixes.flatMap((prefix, i) => claimOf(`prefixes.${String(i)}.source`, prefix.source)),
];

const familyReferences = ({ facts }: Content['families'][number]): Reference[] =>
  facts.answers.flatMap(({ leads }, i) =>
    leads.flatMap(({ kind, slug }) => refer(`answers.${String(i)}.leads`, kind, [slug])),
  );

const poolReferences = ({ facts }: Content['pools'][number]): Reference[] => [
  ...refer('fixes', 'fix', facts.fixes),
  ...facts.notSameAs.flatMap((other, i) =>
    refer(`notSameAs.${String(i)}.slug`, 'pool', [other.slug]),
  ),
];

const wayReferences = (
  field: string,
  { to, ends }: Content['questions'][number]['facts']['unsure'],
): Reference[] => [
  ...refer(`${field}.to`, 'question', to === undefined ? [] : [to]),
  ...(ends?.candidates ?? []).flatMap(({ kind, slug }) =>
    refer(`${field}.ends.candidates`, kind, [slug]),
  ),
];

const fixReferences = ({ facts }: Content['fixes'][number]): Reference[] => [
  ...refer('pools', 'pool', facts.pools),
  ...refer('tools', 'tool', facts.tools),
  ...audienceReferences('for', facts.for),
];

const toolReferences = ({ facts }: Content['tools'][number]): Reference[] => [
  ...facts.pools.flatMap((pool, i) => refer(`pools.${String(i)}.slug`, 'pool', [pool.slug])),
  ...refer('routes', 'route', facts.routes),
  ...facts.credentials.flatMap(({ route }, i) =>
    refer(`credentials.${String(i)}.route`, 'route', route === undefined ? [] : [route]),
  ),
  ...refer('wrappers', 'wrapper', facts.wrappers),
];

const questionReferences = ({ facts }: Content['questions'][number]): Reference[] => [
  ...facts.answers.flatMap((way, i) => wayReferences(`answers.${String(i)}`, way)),
  ...wayReferences('unsure', facts.unsure),
];

const guideReferences = ({ facts }: Content['guides'][number]): Reference[] => [
  ...casesReferences(facts.cases),
  ...refer('picture.tool', 'tool', facts.picture?.of === 'credentials' ? [facts.picture.tool] : []),
  ...refer('related.variants', 'variant', facts.related.variants),
  ...refer('related.fixes', 'fix', facts.related.fixes),
  ...refer('related.pools', 'pool', facts.related.pools),
  ...refer('related.tools', 'tool', facts.related.tools),
  ...refer('related.guides', 'guide', facts.related.guides),
];

const routeReferences = ({ id, steps, besides }: Content['routes'][number]): Reference[] => [
  ...steps.flatMap(({ pools }, i) => refer(`${id}.steps.${String(i)}.pools`, 'pool', pools)),
  ...refer(`${id}.besides.pools`, 'pool', besides?.pools ?? []),
];

const eventReferences = ({
  id,
  variants,
  pools,
  tools,
}: Content['events'][number]): Reference[] => [
  ...refer(`${id}.variants`, 'variant', variants),
  ...refer(`${id}.pools`, 'pool', pools),
  ...refer(`${id}.tools`, 'tool', tools),
];

const costReferences = (item: Content['costs'][number]): Reference[] => [
  ...refer(`${item.id}.claims`, 'claim', 'claims' in item ? item.claims : []),
  ...(item.kind === 'pattern' ? refer(`${item.id}.between`, 'use', item.between) : []),
  ...(item.kind === 'way' ? refer(`${item.id}.fix`, 'fix', [item.fix]) : []),
];

const proseReferences = (entry: ContentEntry<object>): Reference[] =>
  proseOf(entry).flatMap(({ field, prose }) =>
    flatProse(prose).flatMap((piece) => {
      if (piece.type === 'cite') return refer(field, 'claim', [piece.claim]);
      return piece.type === 'link' ? refer(field, piece.kind, [piece.slug]) : [];
    }),
  );

const namesOf = (content: Content): Record<Target, ReadonlySet<string>> => {
  const slugs = (entries: readonly ContentEntry<object>[]) =>
    new Set(entries.map((entry) => entry.slug));
  return {
    variant: slugs(content.variants),
    wrapper: slugs(content.wrappers),
    family: slugs(content.families),
    pool: slugs(content.pools),
    fix: slugs(content.fixes),
    tool: slugs(content.tools),
    guide: slugs(content.guides),
    lookalike: slugs(content.lookalikes),
    question: slugs(content.questions),
    route: new Set(content.routes.map((route) => route.id)),
    page: new Set(Object.keys(pages)),
    event: new Set(content.events.map((event) => event.id)),
    claim: new Set(content.claims.map((claim) => claim.id)),
    source: new Set(content.sources.map((source) => source.id)),
    use: new Set(costBook(content.costs).uses.map((use) => use.id)),
  };
};

/**
 * References between entries, of prose to claims and entries, and of claims to sources, that lead nowhere.
 *
 * @param content all content
 * @param leftOut slugs that exist but could not be read
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkReferences({ ...content, pools: [] }, [])[0]?.what; // 'names the pool "teapot", which does not exist'
 */
export const checkReferences = (content: Content, leftOut: readonly string[]): Fault[] => {
  const names = namesOf(content);
  const judge = (file: string, references: readonly Reference[]): Fault[] =>
    references
      .filter(({ to, name }) => !names[to].has(name) && !leftOut.includes(name))
      .map(({ field, to, name }) => ({
        kind: 'dangling-reference',
        file,
        field,
        what: `names the ${to} "${name}", which does not exist`,
      }));
  return [
    ...content.variants.flatMap((entry) => judge(entry.file, variantReferences(entry))),
    ...content.wrappers.flatMap((entry) => judge(entry.file, wrapperReferences(entry))),
    ...content.families.flatMap((entry) => judge(entry.file, familyReferences(entry))),
    ...content.pools.flatMap((entry) => judge(entry.file, poolReferences(entry))),
    ...content.fixes.flatMap((entry) => judge(entry.file, fixReferences(entry))),
    ...content.tools.flatMap((entry) => judge(entry.file, toolReferences(entry))),
    ...content.guides.flatMap((entry) => judge(entry.file, guideReferences(entry))),
    ...content.questions.flatMap((entry) => judge(entry.file, questionReferences(entry))),
    ...content.routes.flatMap((route) => judge(route.file, routeReferences(route))),
    ...content.events.flatMap((event) => judge(event.file, eventReferences(event))),
    ...content.costs.flatMap((item) => judge(item.file, costReferences(item))),
    ...withProse(content).flatMap((entry) => judge(entry.file, proseReferences(entry))),
    ...content.claims.flatMap((claim) =>
      judge(claim.file, [
        ...refer(
          `${claim.id}.sources`,
          'source',
          claim.sources.map((source) => source.source),
        ),
        ...refer(`${claim.id}.contradicts`, 'claim', claim.contradicts),
      ]),
    ),
  ];
};
