import { instantsOf, type Instants } from './instantsOf.ts';
import { readWhen, type NamedDay, type When } from './readWhen.ts';
import { zoneNamed, type OffsetAt } from './zoneNamed.ts';

/** What had to be supposed to arrive at a moment, or is odd about it. */
export type MomentNote =
  | 'reader-zone'
  | 'from-now'
  | 'tomorrow'
  | 'next-weekday'
  | 'next-year'
  | 'whole-day'
  | 'twice'
  | 'skipped'
  | 'past';

/** Why a text names no moment. */
export type Ambiguity = 'zone-shared' | 'zone-unknown' | 'unreadable';

/** When something resets, in milliseconds since 1970: an instant, or a time within which it lies; or why nobody can tell. */
export type ResetMoment =
  | { readonly at: number; readonly notes: readonly MomentNote[] }
  | { readonly from: number; readonly to: number; readonly notes: readonly MomentNote[] }
  | { readonly ambiguous: Ambiguity };

interface Candidate extends Instants {
  readonly note?: MomentNote;
}

const DAY = 86_400_000;
/** The 29th of February comes again after eight years at the most. */
const YEARS = 8;

const startOf = (wall: number): number => Math.floor(wall / DAY) * DAY;

/** The midnights that a day without a year or a date may mean, the nearest first; none when there is no such day. */
const midnights = (today: number, day: NamedDay | undefined): number[] => {
  if (day === undefined) return [today, today + DAY];
  if ('ahead' in day) return [today + day.ahead * DAY];
  if ('weekday' in day) {
    const ahead = (day.weekday - new Date(today).getUTCDay() + 7) % 7;
    return [today + ahead * DAY, today + (ahead + 7) * DAY];
  }
  // A date that the month does not have would fall into another month.
  const { year, month, date } = day;
  const first = year ?? new Date(today).getUTCFullYear();
  const years = Array.from({ length: year === undefined ? YEARS + 1 : 1 }, (_, i) => first + i);
  return years
    .map((one) => Date.UTC(one, month, date))
    .filter((midnight) => new Date(midnight).getUTCMonth() === month);
};

/** What is said of a day that was not named in full, when it is not today. */
const noteOn = (
  day: NamedDay | undefined,
  midnight: number,
  today: number,
): MomentNote | undefined => {
  if (day === undefined) return midnight > today ? 'tomorrow' : undefined;
  if ('weekday' in day) return 'next-weekday';
  if ('ahead' in day || day.year !== undefined) return undefined;
  const year = (at: number): number => new Date(at).getUTCFullYear();
  return year(midnight) > year(today) ? 'next-year' : undefined;
};

/** The first of the days on which the time still lies ahead; where none does, the last. */
const choose = (
  { day, clock }: Extract<When, { clock?: number }>,
  now: number,
  clocks: OffsetAt,
): Candidate | undefined => {
  const today = startOf(now + clocks(now));
  const found = midnights(today, day).map((midnight): Candidate => {
    const note = noteOn(day, midnight, today);
    const { at, skipped } = instantsOf(midnight + (clock ?? 0), clocks);
    const end = instantsOf(midnight + DAY, clocks).at[0];
    return { at: clock === undefined ? [at[0], end] : at, skipped, ...(note && { note }) };
  });
  return found.find(({ at }) => (at.at(-1) ?? 0) > now) ?? found.at(-1);
};

/**
 * Turns a reset time into a moment.
 *
 * @param text a reset time or a wait, as the matcher reads it out of a paste
 * @param now milliseconds since 1970
 * @param readerZone the zone that is meant when the text names none, such as `Europe/Berlin`
 * @returns the moment with what had to be supposed, or why there is none; never throws
 * @example
 * resetMoment('3:45pm (UTC)', Date.UTC(2026, 0, 1, 12), 'UTC'); // { at: 1767282300000, notes: [] }
 */
export const resetMoment = (text: string, now: number, readerZone: string): ResetMoment => {
  const when = readWhen(text);
  if (when === undefined) return { ambiguous: 'unreadable' };
  if ('instant' in when) return { at: when.instant, notes: when.instant <= now ? ['past'] : [] };
  if ('wait' in when) return { at: now + when.wait, notes: ['from-now'] };
  const clocks = zoneNamed(when.zone ?? readerZone);
  if (typeof clocks === 'string') return { ambiguous: clocks };
  const chosen = choose(when, now, clocks);
  if (chosen === undefined) return { ambiguous: 'unreadable' };
  const [from, to] = chosen.at;
  const notes: MomentNote[] = [];
  if (when.zone === undefined) notes.push('reader-zone');
  if (when.clock === undefined) notes.push('whole-day');
  else if (to !== undefined) notes.push('twice');
  if (chosen.skipped && when.clock !== undefined) notes.push('skipped');
  if ((to ?? from) <= now) notes.push('past');
  else if (chosen.note) notes.push(chosen.note);
  return to === undefined ? { at: from, notes } : { from, to, notes };
};
