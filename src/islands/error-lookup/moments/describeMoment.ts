import { momentStrings } from '../../../strings/moments.ts';
import { fillIn } from '../../../strings/fillIn.ts';
import type { ResetMoment } from './resetMoment.ts';

/** For whom a moment is described: the time on their clock, and how they write it. */
export interface Reader {
  readonly now: number;
  /** Their time zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** For tests; otherwise the browser's own. */
  readonly locale?: string;
}

const MINUTE = 60_000;

const write = (at: number, { now, zone, locale }: Reader): string => {
  const timeZone = zone;
  const yearOf = (instant: number): string =>
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(instant);
  const day = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short' },
    ...(yearOf(at) !== yearOf(now) && { year: 'numeric' }),
  }).format(at);
  const clock = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(at);
  return `${day}, ${clock}`;
};

/** How far away it is, in its two largest units. */
const distance = (at: number, now: number): string => {
  const { ahead, ago, shortSpan, days, hours, minutes } = momentStrings;
  const left = Math.floor(Math.abs(at - now) / MINUTE);
  const counts = [
    [days, Math.floor(left / 1440)],
    [hours, Math.floor(left / 60) % 24],
    [minutes, left % 60],
  ] as const;
  const first = counts.findIndex(([, count]) => count > 0);
  const units = first === -1 ? [] : counts.slice(first, first + 2).filter(([, count]) => count > 0);
  const span = units.map(([unit, count]) => fillIn(unit, { count })).join(' ') || shortSpan;
  return fillIn(at > now ? ahead : ago, { span });
};

/**
 * Says when a moment is by the reader's clock, how far away, and what had to be supposed.
 *
 * @returns sentences
 * @example
 * const reader = { now: Date.UTC(2026, 10, 21, 12, 40), zone: 'UTC', locale: 'en-GB' };
 * describeMoment({ at: Date.UTC(2026, 10, 21, 14, 45), notes: [] }, reader);
 * // ['Your time: Sat 21 Nov, 14:45, in 2 h 5 min.']
 */
export const describeMoment = (moment: ResetMoment, reader: Reader): string[] => {
  const { yourTime, yourTimes, notes, ambiguous } = momentStrings;
  if ('ambiguous' in moment) return [ambiguous[moment.ambiguous]];
  const { zone, now } = reader;
  const said = moment.notes.map((note) => fillIn(notes[note], { zone }));
  if ('at' in moment) {
    const { at } = moment;
    const values = { moment: write(at, reader), distance: distance(at, now) };
    return [fillIn(yourTime, values), ...said];
  }
  const { from, to } = moment;
  const away = distance(from > now ? from : to, now);
  const values = { from: write(from, reader), to: write(to, reader), distance: away };
  return [fillIn(yourTimes, values), ...said];
};
