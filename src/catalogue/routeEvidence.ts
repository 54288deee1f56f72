import { citedIn } from './citedClaims.ts';
import type { Content } from './content.ts';
import { evidenceOf } from './evidenceOf.ts';
import { guideEvidence } from './guideEvidence.ts';
import { claimsOfRoutes, routesThrough } from './routes.ts';

const together = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/**
 * The claims of a pool's page: its own, then those of the routes through it.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * poolEvidence(content, content.pools[0]); // []
 */
export const poolEvidence = (
  content: Pick<Content, 'routes'>,
  entry: Content['pools'][number],
): string[] => together(evidenceOf(entry), claimsOfRoutes(routesThrough(content, entry.slug)));

/**
 * The claims of a tool's page: its own, then those of the routes that its requests can take.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * toolEvidence(content, content.tools[0]); // []
 */
export const toolEvidence = (
  { routes }: Pick<Content, 'routes'>,
  entry: Content['tools'][number],
): string[] =>
  together(
    evidenceOf(entry),
    claimsOfRoutes(routes.filter(({ id }) => entry.facts.routes.includes(id))),
  );

/**
 * The claims of a guide's page: its own, then those of the tool whose credentials it pictures.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * picturedEvidence(content, content.guides[0]); // ['c001']
 */
export const picturedEvidence = (
  { tools }: Pick<Content, 'tools'>,
  entry: Content['guides'][number],
): string[] => {
  const { picture } = entry.facts;
  const pictured =
    picture?.of === 'credentials' ? tools.filter(({ slug }) => slug === picture.tool) : [];
  const says = pictured.flatMap(({ facts }) => facts.credentials.map((one) => one.says));
  return together(guideEvidence(entry), says.flatMap(citedIn));
};
