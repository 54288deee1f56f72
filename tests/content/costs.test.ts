import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLasts } from '../../src/costs/balanceLasts.ts';
import { bundledCost } from '../../src/costs/bundledCost.ts';
import { costBook, itemOf, ruleOf } from '../../src/costs/costBook.ts';
import { hourCost, tokensOfHour } from '../../src/costs/hourCost.ts';
import { creditsDay, dayDraw, monthDraw } from '../../src/costs/monthCost.ts';
import { reloadAdvice } from '../../src/costs/reloadAdvice.ts';
import { CHOICES, NO_PLAN, settingsFrom } from '../../src/costs/settings.ts';
import type { Settings, WayNote } from '../../src/costs/types.ts';
import { waysToPay } from '../../src/costs/waysToPay.ts';
import { content } from '../support/content.ts';

const book = costBook(content.costs);
const textOf = (id: string): string => content.claims.find((claim) => claim.id === id)?.text ?? '';
const usual = settingsFrom({}, book);

const ids = (items: readonly { readonly id: string }[]) =>
  fc.constantFrom(...items.map(({ id }) => id));

/** Anything that a reader can set. */
const anySettings: fc.Arbitrary<Settings> = fc.record({
  tool: fc.constantFrom(...CHOICES.tool),
  pattern: ids(book.patterns),
  model: ids(book.models),
  hours: fc.double({ min: 0.5, max: 24, noNaN: true }),
  days: fc.integer({ min: 1, max: 31 }),
  cache: fc.constantFrom(...CHOICES.cache),
  batch: fc.constantFrom(...CHOICES.batch),
  long: fc.constantFrom(...CHOICES.long),
  plan: fc.oneof(fc.constant(NO_PLAN), ids(book.plans)),
  balance: fc.double({ min: 0, max: 100_000, noNaN: true }),
});

/** Sums of doubles differ in their last digits. */
const almost = (value: number): number => value * (1 + 1e-9) + 1e-9;

const promise = (what: string, holds: (settings: Settings) => void): void => {
  it(what, () => {
    fc.assert(fc.property(anySettings, holds));
  });
};

describe('whatever is set', () => {
  promise('the least is never more than the most', (settings) => {
    for (const { month } of waysToPay(book, settings)) {
      expect(month.low).toBeLessThanOrEqual(month.high);
      expect(month.low).toBeGreaterThanOrEqual(0);
    }
    const lasts = balanceLasts(book, settings);
    expect(lasts.low).toBeLessThanOrEqual(lasts.high);
  });

  promise('more hours, and more days, never cost less', (settings) => {
    const more = { ...settings, hours: settings.hours + 1, days: settings.days + 1 };
    const [now, then] = [waysToPay(book, settings), waysToPay(book, more)];
    expect(then).toHaveLength(now.length);
    for (const [i, way] of now.entries()) {
      expect(way.month.low).toBeLessThanOrEqual(almost(then[i]?.month.low ?? 0));
      expect(way.month.high).toBeLessThanOrEqual(almost(then[i]?.month.high ?? 0));
    }
  });

  promise('a larger balance never lasts shorter', (settings) => {
    const hoursOf = (balance: number): number => {
      const { high, unit } = balanceLasts(book, { ...settings, balance });
      return high * { days: settings.hours, hours: 1, minutes: 1 / 60 }[unit];
    };
    // Both are rounded, to days, hours or minutes.
    expect(hoursOf(settings.balance)).toBeLessThanOrEqual(hoursOf(settings.balance * 2) * 1.06);
  });

  promise(
    'the cache never makes it dearer, and 5 minutes are never dearer than an hour',
    (settings) => {
      const [short, long, none] = (['5m', '1h', 'none'] as const).map((cache) =>
        monthDraw(book, { ...settings, cache }),
      );
      expect(short?.high).toBeLessThanOrEqual(almost(none?.high ?? 0));
      expect(short?.low).toBeLessThanOrEqual(almost(none?.low ?? 0));
      expect(short?.high).toBeLessThanOrEqual(almost(long?.high ?? 0));
    },
  );

  promise(
    'bundles are never dearer than the list price, nor cheaper than the largest discount',
    (settings) => {
      const ways = waysToPay(book, { ...settings, plan: 'pro' });
      const [credits, bundles] = ['credits', 'bundles'].map((name) =>
        ways.find(({ way }) => way === name),
      );
      const best = Math.min(...book.bundles.map(({ price, credit }) => price / credit));
      for (const end of ['low', 'high'] as const) {
        const [list = 0, bundled = 0] = [credits?.month[end], bundles?.month[end]];
        expect(bundled).toBeLessThanOrEqual(almost(list));
        expect(almost(bundled)).toBeGreaterThanOrEqual(list * best);
      }
    },
  );

  promise('batches make nothing dearer, and only programs cheaper', (settings) => {
    const [none, all] = (['none', 'all'] as const).map((batch) =>
      monthDraw(book, { ...settings, batch }),
    );
    const part = settings.tool === 'program' ? 0.5 : 1;
    expect(all?.high).toBeCloseTo((none?.high ?? 0) * part, 6);
  });

  promise('long prompts are never cheaper', (settings) => {
    const [none, some, all] = CHOICES.long.map((long) => monthDraw(book, { ...settings, long }));
    expect(some?.low).toBe(none?.low);
    expect(some?.high).toBe(all?.high);
    expect(none?.high).toBeLessThanOrEqual(all?.high ?? 0);
  });

  promise(
    'the monthly limit leaves room for all that credits can pay, and for a purchase; a purchase for a day’s end',
    (settings) => {
      const { reload, limit } = reloadAdvice(book, settings);
      const month = creditsDay(book, settings).high * settings.days;
      expect(almost(limit)).toBeGreaterThanOrEqual(month);
      if (reload === null) return;
      expect(limit).toBeGreaterThanOrEqual(reload.purchase);
      expect(reload.purchase).toBeGreaterThanOrEqual(reload.threshold);
    },
  );

  promise('credits never cost more than they can pay in so many days', (settings) => {
    const most = ruleOf(book, 'credits-a-day') * settings.days;
    for (const { way, month } of waysToPay(book, { ...settings, plan: 'pro' })) {
      if (way !== 'credits' && way !== 'bundles') continue;
      expect(month.high).toBeLessThanOrEqual(almost(most));
    }
  });

  promise('what warns of credits stands beside every amount that they pay', (settings) => {
    const beside = waysToPay(book, settings)
      .filter(({ way }) => way === 'credits' || way === 'bundles')
      .map(({ notes }) => notes);
    expect(beside).toHaveLength(settings.tool === 'program' ? 0 : 2);
    const warned = (note: WayNote): boolean[] => beside.map((notes) => notes.includes(note));
    const day = dayDraw(book, settings).high;
    for (const [note, isDue] of [
      ['beyond-plan', settings.plan !== NO_PLAN],
      ['with-plan', settings.plan === NO_PLAN],
      ['may-be-refused', settings.tool === 'other-tool'],
      ['daily-limit', day > ruleOf(book, 'credits-a-day')],
    ] as const) {
      expect(warned(note), note).toEqual(beside.map(() => isDue));
    }
  });
});

describe('bundles', () => {
  it.each([
    ['less than the smallest costs the list price', 30, 2000, 30],
    ['a bundle that is larger than needed, where that is cheaper', 48, 2000, 45],
    ['the best mix', 350, 2000, 290],
    ['at the limit of a month, the rest at list price', 5000, 2000, 1400 + 3000],
  ])('%s', (_, amount, limit, cost) => {
    expect(bundledCost(amount, book.bundles, limit)).toBe(cost);
  });
});

it('the patterns of use do not overlap upside down: each begins where it should', () => {
  const lows = book.patterns.map(({ id }) => hourCost(book, { ...usual, pattern: id }));
  expect(lows.map(({ low }) => low)).toEqual(lows.map(({ low }) => low).toSorted((a, b) => a - b));
  expect(lows.map(({ high }) => high)).toEqual(
    lows.map(({ high }) => high).toSorted((a, b) => a - b),
  );
});

it.each([
  ['more tokens for a model that counts more', 'one-week', 'newer', 1.3],
  ['fewer for one that counts fewer', 'many-agents', 'older', 1 / 1.3],
  ['as many for one that counts alike', 'one-week', 'older', 1],
] as const)('a measured use has %s', (_, id, tokenizer, times) => {
  const use = itemOf(book.uses, id);
  const { output } = tokensOfHour(book, use, tokenizer);
  expect(output).toBeCloseTo((use.tokens.output / use.hours) * times, 6);
});

it('Anthropic’s own average day lies within three hours of steady use', () => {
  expect(textOf('c197')).toContain('about $13 per developer');
  const day = monthDraw(book, { ...usual, days: 1 });
  expect(day.low).toBeLessThan(13);
  expect(day.high).toBeGreaterThan(13);
});
