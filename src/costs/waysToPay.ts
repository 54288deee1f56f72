import { balanceLasts } from './balanceLasts.ts';
import { bundledCost } from './bundledCost.ts';
import { itemOf, ruleOf } from './costBook.ts';
import { creditsDay, dayDraw, monthDraw } from './monthCost.ts';
import { mapRange, timesRange } from './ranges.ts';
import { NO_PLAN } from './settings.ts';
import type { CostBook, Plan, Range, RuleName, Settings, WayName, WayNote } from './types.ts';

/** One way to pay for a month of such use, in US dollars. */
export interface Way {
  readonly way: WayName;
  /** The plan whose price it is. */
  readonly plan?: Plan;
  readonly month: Range;
  /** What a reader must know of the amount. */
  readonly notes: readonly WayNote[];
  /** The claims that it rests on, beside those of the model and of the measured use. */
  readonly claims: readonly string[];
}

/** A reader without a plan must buy one before credits: the cheapest will do. */
const planToBuy = ({ plans }: CostBook, { plan }: Settings): readonly Plan[] =>
  plan === NO_PLAN ? plans.toSorted((a, b) => a.monthly - b.monthly).slice(0, 1) : [];

const isTeam = ({ plans }: CostBook, { plan }: Settings): boolean =>
  plans.some(({ id, team }) => team && id === plan);

const claimsOf = (book: CostBook, way: WayName, rules: readonly RuleName[] = []): string[] => [
  ...itemOf(book.ways, way).claims,
  ...rules.flatMap((rule) => itemOf(book.rules, rule).claims),
];

/** What holds for everything that usage credits pay, however they were bought. */
const creditNotes = (book: CostBook, settings: Settings): WayNote[] => [
  settings.plan === NO_PLAN ? 'with-plan' : 'beyond-plan',
  ...(settings.tool === 'other-tool' ? (['may-be-refused'] as const) : []),
  // Such use would take more in a day than usage credits can pay.
  ...(creditsDay(book, settings).high < dayDraw(book, settings).high
    ? (['daily-limit'] as const)
    : []),
];

/**
 * What a reader must know of the amounts before any way to pay is named: that a plan comes first, what credits do not pay, that
 * money expires.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * notesFirst(book, settingsFrom({ balance: '100000' }, book)); // ['beyond-plan', 'expires']
 */
export const notesFirst = (book: CostBook, settings: Settings): WayNote[] => [
  ...(settings.tool === 'program'
    ? []
    : creditNotes(book, settings).filter((note) => note !== 'with-plan')),
  ...(balanceLasts(book, settings).high === Infinity ? (['expires'] as const) : []),
];

const creditWays = (book: CostBook, settings: Settings): Way[] => {
  const bought = planToBuy(book, settings);
  const fee = bought.reduce((sum, { monthly }) => sum + monthly, 0);
  const month = timesRange(creditsDay(book, settings), settings.days);
  const notes = creditNotes(book, settings);
  const limitName = isTeam(book, settings) ? 'bundle-limit-team' : 'bundle-limit';
  const limit = ruleOf(book, limitName);
  const dayRules = notes.includes('daily-limit') ? (['credits-a-day'] as const) : [];
  const planClaims = bought.flatMap(({ claims }) => claims.slice(0, 1));
  return [
    {
      way: 'credits',
      month: mapRange(month, (amount) => amount + fee),
      notes,
      claims: [...claimsOf(book, 'credits', dayRules), ...planClaims],
    },
    {
      way: 'bundles',
      month: mapRange(month, (amount) => bundledCost(amount, book.bundles, limit) + fee),
      notes: [...notes, ...(month.high > limit ? (['bundle-cap'] as const) : [])],
      claims: [
        ...claimsOf(book, 'bundles', [limitName, ...dayRules]),
        ...new Set(book.bundles.flatMap(({ claims }) => claims)),
        ...planClaims,
      ],
    },
  ];
};

/** Monthly API credits do not pay for interactive Claude Code. */
const keyWay = (book: CostBook, settings: Settings): Way => {
  const { tool, batch } = settings;
  const plan = book.plans.find(({ id }) => id === settings.plan);
  const credits = tool === 'claude-code' ? 0 : (plan?.apiCredits ?? 0);
  const isBatched = tool === 'program' && batch !== 'none';
  return {
    way: 'key',
    month: mapRange(monthDraw(book, settings), (amount) => Math.max(amount - credits, 0)),
    notes: [
      ...(tool === 'claude-code' ? (['in-place-of-plan'] as const) : []),
      ...(credits > 0 ? (['api-credits'] as const) : []),
      ...(isBatched ? (['batch'] as const) : []),
    ],
    claims: [
      ...claimsOf(book, 'key', isBatched ? ['batch-discount'] : []),
      ...(credits > 0 ? (plan?.claims.slice(1) ?? []) : []),
    ],
  };
};

/** Plans pay for Claude's own apps; whether they pay for another tool is not sure enough to be compared. */
const planWays = (book: CostBook, settings: Settings): Way[] => {
  const forTeam = isTeam(book, settings);
  return book.plans
    .filter(({ team }) => settings.tool === 'claude-code' && team === forTeam)
    .map((plan, place) => ({
      way: 'plan',
      plan,
      month: { low: plan.monthly, high: plan.monthly },
      // Said once; it holds for all of them.
      notes: place === 0 ? ['limits-unpublished'] : [],
      claims: [...plan.claims.slice(0, 1), ...claimsOf(book, 'plan')],
    }));
};

/**
 * The ways to pay for a month of such use, those that the tool can use, with exact amounts.
 *
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * waysToPay(book, settingsFrom({ tool: 'program' }, book)).map(({ way }) => way); // ['key']
 */
export const waysToPay = (book: CostBook, settings: Settings): Way[] => [
  ...(settings.tool === 'program' ? [] : creditWays(book, settings)),
  keyWay(book, settings),
  ...planWays(book, settings),
];
