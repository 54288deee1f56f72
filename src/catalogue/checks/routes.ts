import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { stepsOf } from '../routes.ts';

type Route = Content['routes'][number];

const poolsOn = (route: Route): string[] => stepsOf(route).flatMap(({ pools }) => pools);

const fault = (file: string, field: string, what: string): Fault => ({
  kind: 'wrong-route',
  file,
  field,
  what,
});

const variantFaults = (
  { facts: { pool, route }, file }: Content['variants'][number],
  routes: ReadonlyMap<string, Route>,
): Fault[] => {
  const taken = routes.get(route ?? '');
  if (taken === undefined || (pool !== null && poolsOn(taken).includes(pool))) return [];
  return [fault(file, 'route', `is "${taken.id}", which does not meet the pool "${String(pool)}"`)];
};

/** Variants whose pool exists, or that name none; a pool that does not exist is another fault. */
const withPool = ({ variants, pools }: Pick<Content, 'variants' | 'pools'>) => {
  const known = new Set(pools.map(({ slug }) => slug));
  return variants.filter(({ facts: { pool } }) => pool === null || known.has(pool));
};

/** A tool that takes a route names one of the pools that the route meets first. */
const toolFaults = (
  { facts, file }: Content['tools'][number],
  routes: ReadonlyMap<string, Route>,
): Fault[] => {
  const drawn = new Set(facts.pools.map(({ slug }) => slug));
  return facts.routes.flatMap((id) => {
    const first = routes.get(id)?.steps[0]?.pools ?? [];
    return first.length === 0 || first.some((pool) => drawn.has(pool))
      ? []
      : [fault(file, 'routes', `names "${id}", but no pool that this route meets first`)];
  });
};

/**
 * Routes that do not fit: of variants and tools, whose pools they do not meet; and current pools that no route meets.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkRoutes({ ...content, routes: [] })[0]?.what; // 'is met by no route'
 */
export const checkRoutes = ({
  routes,
  pools,
  tools,
  variants,
}: Pick<Content, 'routes' | 'pools' | 'tools' | 'variants'>): Fault[] => {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const met = new Set(routes.flatMap(poolsOn));
  return [
    ...pools
      .filter(({ slug, facts }) => facts.status !== 'retired' && !met.has(slug))
      .map(({ file }) => fault(file, 'slug', 'is met by no route')),
    ...withPool({ variants, pools }).flatMap((variant) => variantFaults(variant, byId)),
    ...tools.flatMap((tool) => toolFaults(tool, byId)),
  ];
};
