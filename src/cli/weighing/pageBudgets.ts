import type { PageWeight } from './weighPage.ts';

type Measure = 'html' | 'scripts' | 'complete' | 'requests' | 'total' | 'fetched' | 'follows';
type Budget = Partial<Readonly<Record<Measure, number>>>;

/** The most a page of each kind may cost, in brotli bytes and requests. */
const budgets = {
  home: { total: 30_000, requests: 4, fetched: 17_500, follows: 52_000 },
  variant: { html: 14_600, scripts: 6000, complete: 1 },
  costs: { html: 20_000, scripts: 8000, complete: 1 },
  supporters: { html: 30_000 },
  other: {},
} as const satisfies Record<string, Budget>;

/** The kinds of page that have a budget of their own. */
export type PageKind = keyof typeof budgets;

const units: Readonly<Record<Measure, string>> = {
  html: 'bytes of HTML',
  scripts: 'bytes of scripts',
  complete: 'requests before it is complete',
  requests: 'requests',
  total: 'bytes in all',
  fetched: 'bytes of matcher and core',
  follows: 'bytes of the rest',
};

/**
 * Tells which kind of page stands at an address inside the site.
 *
 * @example
 * pageKind('/e/12/'); // 'variant'
 */
export function pageKind(address: string): PageKind {
  if (address === '/') return 'home';
  if (address === '/costs/') return 'costs';
  if (address === '/supporters/') return 'supporters';
  return /^\/(?:errors|e)\/[^/]+\/$/.test(address) ? 'variant' : 'other';
}

/**
 * Says of every kind of page that has a budget how near its heaviest pages come to it, measure by measure.
 *
 * @param weights of all pages
 * @example
 * nearestBudget([weight]); // ['14,380 of 14,600 bytes of HTML: /errors/third-party-apps-add-more/']
 */
export function nearestBudget(weights: readonly PageWeight[]): string[] {
  const ofKind = Map.groupBy(weights, ({ address }) => pageKind(address));
  return [...ofKind].flatMap(([kind, pages]) =>
    limitsOf(kind).flatMap(([measure, limit]) => {
      const [heaviest] = pages.toSorted((a, b) => b[measure] - a[measure]);
      if (heaviest === undefined) return [];
      const spent = `${figure(heaviest[measure])} of ${figure(limit)} ${units[measure]}`;
      return [`${spent}: ${heaviest.address}`];
    }),
  );
}

function limitsOf(kind: PageKind): [measure: Measure, limit: number][] {
  const budget: Budget = budgets[kind];
  return Object.entries(budget).map(([measure, limit]) => [measure as Measure, limit]);
}

/**
 * Lists where a page is over its budget, as plain sentences; an empty list is a good page.
 *
 * @example
 * overBudget(weight); // ['15,020 bytes of HTML; the budget is 14,600']
 */
export function overBudget(weight: PageWeight): string[] {
  const over = limitsOf(pageKind(weight.address))
    .filter(([measure, limit]) => weight[measure] > limit)
    .map(
      ([measure, limit]) =>
        `${figure(weight[measure])} ${units[measure]}; the budget is ${figure(limit)}`,
    );
  const unknown = weight.unknown.map(
    (address) => `asks for ${address}, which is not part of the site`,
  );
  return [...over, ...unknown];
}

/**
 * Writes a number with separators, for people.
 *
 * @example
 * figure(14600); // '14,600'
 */
export function figure(value: number): string {
  return value.toLocaleString('en-GB');
}
