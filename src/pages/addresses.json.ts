import type { APIRoute } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagedEntries } from '../catalogue/pagedEntries.ts';
import { walkQuestions } from '../catalogue/questionTree.ts';
import * as paths from '../paths.ts';
import { costStrings } from '../strings/costs.ts';
import { listTitles, pageStrings } from '../strings/page.ts';

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

/** The addresses of all pages inside the site, with their titles; without one where a page is not to be offered. */
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
  const known = [...lists, ...entries, ...aliases, ...steps].map(
    ([path, title]) => [path.slice(from), title] as const,
  );
  return Response.json(Object.fromEntries(known));
};
