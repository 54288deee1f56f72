import { citedIn } from './citedClaims.ts';
import type { Content } from './content.ts';

type Route = Content['routes'][number];

/** A step of a route: the pools that a request meets there, and when it comes to them. */
export type RouteStep = Route['steps'][number];

/**
 * All that a request meets on a route: its steps in turn, then what holds besides.
 *
 * @example
 * const [byHand] = readContent('tests/fixtures/sites/whole').content.routes;
 * stepsOf(byHand).map(({ pools }) => pools); // [['teapot']]
 */
export const stepsOf = ({ steps, besides }: Pick<Route, 'steps' | 'besides'>): RouteStep[] =>
  besides === undefined ? steps : [...steps, besides];

/**
 * The routes on which requests meet a pool, in the order of the map.
 *
 * @param pool the slug of the pool
 * @example
 * routesThrough(readContent('tests/fixtures/sites/whole').content, 'teapot').map(({ id }) => id); // ['by-hand']
 */
export const routesThrough = ({ routes }: Pick<Content, 'routes'>, pool: string): Route[] =>
  routes.filter((route) => stepsOf(route).some(({ pools }) => pools.includes(pool)));

/**
 * The steps that take up a request when a pool is empty: on each route through it the next one, equal ones once.
 *
 * @param pool the slug of the pool; one that only holds besides is taken up by none
 * @returns steps in the order of the map; none where a request ends with the pool
 * @example
 * stepsAfter(readContent('tests/fixtures/sites/whole').content, 'teapot'); // []
 */
export const stepsAfter = ({ routes }: Pick<Content, 'routes'>, pool: string): RouteStep[] => {
  const next = routes.flatMap(({ steps }) =>
    steps.slice(1).filter((_, i) => steps[i]?.pools.includes(pool)),
  );
  const byPools = new Map(next.map((step) => [step.pools.join(' '), step]));
  return [...byPools.values()];
};

/**
 * The tools whose requests can take a route, in the order of their numbers.
 *
 * @param route the id of the route
 * @example
 * toolsOn(readContent('tests/fixtures/sites/whole').content, 'by-hand').map(({ slug }) => slug); // ['kettle']
 */
export const toolsOn = ({ tools }: Pick<Content, 'tools'>, route: string): Content['tools'] =>
  tools.filter(({ facts }) => facts.routes.includes(route));

/**
 * The claims that routes rest on, in the order in which a lane shows them.
 *
 * @example
 * claimsOfRoutes(readContent('tests/fixtures/sites/whole').content.routes); // []
 */
export const claimsOfRoutes = (routes: readonly Route[]): string[] => {
  const prose = routes.flatMap((route) => [route.who, ...stepsOf(route).map(({ when }) => when)]);
  return [...new Set(prose.flatMap(citedIn))];
};
