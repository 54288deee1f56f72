import type { RouteView } from '../../schemas/views/parts.ts';
import { routeStrings } from '../../strings/pictures.ts';
import { heading, linked, list, paragraphs, type Block } from './blocks.ts';

type Step = RouteView['steps'][number];

const line = ({ pools, join, when }: Step): string =>
  `${pools.map((pool) => linked(pool)).join(` ${routeStrings[join]} `)}: ${when}`;

/**
 * Routes, each under its heading: who takes it, the pools in turn, and what holds besides.
 *
 * @example
 * const teapot = { kind: 'pool', slug: 'teapot', title: 'Teapot', url: 'https://tea.example/' };
 * const steps = [{ pools: [teapot], join: 'all', when: 'Always.' }];
 * routeLines([{ id: 'by-hand', title: 'A cup', who: 'All.', steps }]).length; // 3
 */
export const routeLines = (routes: readonly RouteView[]): Block[] =>
  routes.flatMap(({ title, who, steps, besides }) => [
    heading(title),
    ...paragraphs([who]),
    ...list(steps.map(line), true),
    ...paragraphs(besides === undefined ? [] : [`${routeStrings.besides} ${line(besides)}`]),
  ]);
