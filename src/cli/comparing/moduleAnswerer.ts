import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Matcher from '../../matching/publicMatcher.ts';
import type { CatalogueFile } from '../../schemas/views/catalogueFile.ts';
import { answerStrings } from '../../strings/answers.ts';
import { findingLines, type Told, type ToldFinding } from './toldOf.ts';

const findingOf = ({ slug, kind, sure, ties }: Matcher.Match): ToldFinding => ({
  slug,
  label: kind === 'lookalike' ? answerStrings.notOurs : answerStrings[sure],
  ties,
});

/**
 * Makes what answers texts with the published module and the published catalogue, as they lie in a built site.
 *
 * @param dist the folder of the built site
 * @example
 * (await moduleAnswerer('/site/dist'))('Overloaded').findings; // ['Exact overloaded-529']
 */
export const moduleAnswerer = async (dist: string): Promise<(text: string) => Told> => {
  const address = pathToFileURL(join(dist, 'data', 'matcher.js')).href;
  const module = (await import(/* @vite-ignore */ address)) as typeof Matcher;
  const file = readFileSync(join(dist, 'data', 'catalogue.json'), 'utf8');
  const { entries, families } = (JSON.parse(file) as CatalogueFile).content.matcher;
  const compiled = module.compileCatalogue(entries as Matcher.Entry[]);
  return (text) => {
    const { matches, values, nearest } = module.match(text, compiled);
    const family = module.nearestFamily(matches, values, families)?.slug;
    return { findings: findingLines(matches.map(findingOf), nearest, family) };
  };
};
