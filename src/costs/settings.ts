import type { CostBook, Settings } from './types.ts';

/** What can be chosen where no content says so, the usual choice first. */
export const CHOICES = {
  tool: ['claude-code', 'other-tool', 'program'],
  cache: ['5m', '1h', 'none'],
  batch: ['none', 'half', 'all'],
  long: ['none', 'some', 'all'],
} as const satisfies Partial<{ [Name in keyof Settings]: readonly Settings[Name][] }>;

/**
 * The least and the most that can be entered, what stands there at first, and into how many parts one is divided: half hours, whole
 * days, cents.
 */
export const NUMBERS = {
  hours: { least: 0.5, most: 24, step: 0.5, usual: 3, parts: 2 },
  days: { least: 1, most: 31, step: 1, usual: 20, parts: 1 },
  balance: { least: 0, most: 100_000, step: 5, usual: 50, parts: 100 },
} as const;

/** The plan of a reader who has none. */
export const NO_PLAN = 'none';

const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  wanted: string | undefined,
  usual: Choice,
): Choice => choices.find((choice) => choice === wanted) ?? usual;

const numberIn = (name: keyof typeof NUMBERS, entered: string | undefined): number => {
  const { least, most, usual, parts } = NUMBERS[name];
  const value = entered === undefined || entered.trim() === '' ? NaN : Number(entered);
  return Number.isNaN(value)
    ? usual
    : Math.min(Math.max(Math.round(value * parts) / parts, least), most);
};

/**
 * Reads what a form or an address says; what is missing or cannot be is as usual, and numbers are rounded and held within
 * their bounds.
 *
 * @param said the values by the names of the settings
 * @example
 * const book = costBook(readContent('tests/fixtures/sites/whole').content.costs);
 * settingsFrom({ hours: '99', tool: 'spoon' }, book).hours; // 24
 */
export const settingsFrom = (
  said: Readonly<Record<string, string | undefined>>,
  { patterns, models, plans }: CostBook,
): Settings => {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  return {
    tool: oneOf(CHOICES.tool, said.tool, 'claude-code'),
    // The second pattern and model of the content are the usual ones.
    pattern: oneOf(ids(patterns), said.pattern, patterns[1]?.id ?? ''),
    model: oneOf(ids(models), said.model, models[1]?.id ?? ''),
    hours: numberIn('hours', said.hours),
    days: numberIn('days', said.days),
    cache: oneOf(CHOICES.cache, said.cache, '5m'),
    batch: oneOf(CHOICES.batch, said.batch, 'none'),
    long: oneOf(CHOICES.long, said.long, 'none'),
    plan: oneOf([NO_PLAN, ...ids(plans)], said.plan, plans[0]?.id ?? NO_PLAN),
    balance: numberIn('balance', said.balance),
  };
};
