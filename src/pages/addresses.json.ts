import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { walkQuestions } from '../catalogue/questionTree.ts';
import * as paths from '../paths.ts';
import { costStrings } from '../strings/costs.ts';
import { listTitles, pageStrings } from '../strings/page.ts';
import { supporterStrings } from '../strings/supporters.ts';
import { dataFileNames } from './_dataFiles.ts';

const kinds = Object.keys(listTitles) as (keyof typeof listTitles)[];

const lists: readonly (readonly [path: string, title: string])[] = [
  [paths.homePath(), ''],
  [paths.startPath(), ''],
  ...kinds.map((kind) => [paths.listPath(kind), listTitles[kind]] as const),
  [paths.strangersPath(), pageStrings.strangers],
  [paths.changesPath(), pageStrings.changes],
  [paths.claimsPath(), pageStrings.claims],
  [paths.costsPath(), costStrings.title],
  [paths.testedPath(), pageStrings.tested],
  [paths.supportersPath(), pageStrings.supporters],
  [paths.dataPath(), pageStrings.data],
  [paths.searchPath(), pageStrings.search],
];

/** What is no page, and no page in another form; who mistypes one means exactly that. */
const files: readonly string[] = [
  paths.filePath('llms.txt'),
  paths.filePath('llms-full.txt'),
  paths.filePath('robots.txt'),
  paths.filePath('sitemap-index.xml'),
  paths.filePath('favicon.svg'),
  paths.feedPath(),
  ...dataFileNames.map(paths.dataPath),
  ...supporterStrings.files.map(({ name }) => paths.supportersFilePath(name)),
  ...paths.twinnedLists.flatMap((list) =>
    (['md', 'json'] as const).map((form) => paths.listTwinPath(list, form)),
  ),
];

/** All addresses inside the site, with the titles of pages; without one where an address is not to be offered. */
export const GET: APIRoute = async () => {
  const catalogue = await loadCatalogue();
  const entries = pagedEntries(catalogue).flatMap(({ kind, slug, facts }) => [
    [paths.entryPath(kind, slug), facts.title] as const,
    ...facts.formerSlugs.map((former) => [paths.entryPath(kind, former), ''] as const),
  ]);
  const aliases = catalogue.variants.map(
    ({ facts }) => [paths.aliasPath(facts.number), ''] as const,
  );
  const steps = walkQuestions(catalogue.questions)
    .slice(1)
    .map(({ slug }) => [paths.stepPath(slug), ''] as const);
  const from = paths.homePath().length;
  const named = files.map((file) => [file, ''] as const);
  const known = [...lists, ...entries, ...aliases, ...steps, ...named].map(
    ([path, title]) => [path.slice(from), title] as const,
  );
  return Response.json(Object.fromEntries(known));
};
