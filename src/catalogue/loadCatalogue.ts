import { getCollection } from 'astro:content';
import type { Content, ContentEntry } from './content.ts';
import { openCatalogue, type Catalogue } from './openCatalogue.ts';

export type { Catalogue };

interface Loaded<Facts> {
  readonly id: string;
  readonly filePath?: string;
  readonly data: Facts;
  readonly body?: string;
}

const toEntry = <Facts>({
  id,
  filePath = id,
  data,
  body = '',
}: Loaded<Facts>): ContentEntry<Facts> => ({
  slug: id,
  file: filePath,
  facts: data,
  body,
});

const bySlug = <Facts>(entries: readonly Loaded<Facts>[]): ContentEntry<Facts>[] =>
  entries.map(toEntry).sort((a, b) => a.slug.localeCompare(b.slug));

const byNumber = <Facts extends { number: number }>(
  entries: readonly Loaded<Facts>[],
): ContentEntry<Facts>[] => entries.map(toEntry).sort((a, b) => a.facts.number - b.facts.number);

const readCollections = async (): Promise<Content> => {
  const routeFiles = await getCollection('routes');
  const eventFiles = await getCollection('events');
  const claimFiles = await getCollection('claims');
  const sourceFiles = await getCollection('sources');
  const costFiles = await getCollection('costs');
  return {
    variants: byNumber(await getCollection('variants')),
    wrappers: byNumber(await getCollection('wrappers')),
    families: byNumber(await getCollection('families')),
    pools: byNumber(await getCollection('pools')),
    fixes: byNumber(await getCollection('fixes')),
    tools: byNumber(await getCollection('tools')),
    guides: byNumber(await getCollection('guides')),
    lookalikes: bySlug(await getCollection('lookalikes')),
    questions: bySlug(await getCollection('questions')),
    routes: routeFiles.flatMap(({ data, id }) =>
      data.routes.map((route) => ({ ...route, file: id })),
    ),
    events: eventFiles.flatMap(({ data, id }) =>
      data.events.map((event) => ({ ...event, file: id })),
    ),
    claims: claimFiles.flatMap(({ data, id }) =>
      data.claims.map((claim) => ({ ...claim, file: id })),
    ),
    sources: sourceFiles.flatMap(({ data, id }) =>
      data.sources.map((source) => ({ ...source, file: id })),
    ),
    costs: costFiles.flatMap(({ data, id }) => data.items.map((item) => ({ ...item, file: id }))),
  };
};

let loading: Promise<Catalogue> | undefined;

/**
 * The catalogue, read once for all pages. That it is whole is checked before the build begins, by the integrity integration.
 *
 * @throws {Error} from its doors, for a name that does not exist
 */
export const loadCatalogue = (): Promise<Catalogue> =>
  (loading ??= readCollections().then(openCatalogue));
