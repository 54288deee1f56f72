/** A day as a message names it: its date, with or without the year, its weekday, or days from today. */
export type NamedDay =
  | { readonly year?: number; readonly month: number; readonly date: number }
  | { readonly weekday: number }
  | { readonly ahead: number };

/** A time as a message puts it: an instant, a wait (both in milliseconds), or a day and a time of day on some clocks. */
export type When =
  | { readonly instant: number }
  | { readonly wait: number }
  | {
      readonly day?: NamedDay;
      /** Milliseconds since midnight, as the clock shows them. */
      readonly clock?: number;
      /** The zone as it is written. */
      readonly zone?: string;
    };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
const UNITS: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: 24 * HOUR },
};

const EPOCH = /^\d{10}(?:\d{3})?$/;
const PIECE = /(\d{1,6}(?:\.\d{1,12})?)\s?(ms|[hmsd])[a-z]*/g;
const ISO_DAY = /(\d{4})-(\d\d)-(\d\d)/;
const MONTH = MONTHS.join('|');
const MONTH_DAY = new RegExp(
  `(${MONTH})[a-z]*\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?\\b`,
);
const DAY_MONTH = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(${MONTH})[a-z]*(?:\\s(\\d{4}))?`);
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})`);
const HALF_DAY_CLOCK = /(\d{1,2})(?::(\d\d))?(?::(\d\d))?\s?([ap])\.?m\.?/i;
const WHOLE_DAY_CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?/;
const ZONE = /^\s?\(?([A-Z]\w*\/[\w/+-]+|[A-Z]{0,5}[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,5})(?!\w)/;

const readWait = (text: string): When | undefined => {
  const rest = text.replace(/^in\s/, '').replace(PIECE, '');
  if (/[^~,\s]/.test(rest)) return undefined;
  const pieces = [...text.matchAll(PIECE)];
  const size = ([, count = '', unit = '']: RegExpMatchArray): number =>
    Number(count) * (UNITS[unit] ?? 0);
  return pieces.length === 0
    ? undefined
    : { wait: pieces.reduce((sum, piece) => sum + size(piece), 0) };
};

const dated = (year: string | undefined, month: number, date: string): NamedDay => ({
  ...(year !== undefined && { year: Number(year) }),
  month,
  date: Number(date),
});

const readDay = (text: string): NamedDay | undefined => {
  const iso = ISO_DAY.exec(text);
  if (iso) return dated(iso[1], Number(iso[2]) - 1, iso[3] ?? '');
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return dated(monthDay[3], MONTHS.indexOf(monthDay[1] ?? ''), monthDay[2] ?? '');
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return dated(dayMonth[3], MONTHS.indexOf(dayMonth[2] ?? ''), dayMonth[1] ?? '');
  const weekday = WEEKDAY.exec(text);
  if (weekday) return { weekday: WEEKDAYS.indexOf(weekday[1] ?? '') };
  if (/today/i.test(text)) return { ahead: 0 };
  return /tomorrow/i.test(text) ? { ahead: 1 } : undefined;
};

/** Milliseconds since midnight; nothing where no clock shows such a time. */
const readClock = ([, hours, minutes, seconds, half]: readonly (string | undefined)[]) => {
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || hour > (half === undefined ? 23 : 12)) return undefined;
  const past = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return past * HOUR + minute * MINUTE + second * SECOND;
};

/**
 * Reads how a message puts a time.
 *
 * @param text a reset time or a wait, as the matcher reads it out of a paste
 * @returns nothing when it names no time, or one that no clock shows
 * @example
 * readWhen('in 2h 14m'); // { wait: 8040000 }
 */
export const readWhen = (text: string): When | undefined => {
  if (EPOCH.test(text)) return { instant: Number(text) * (text.length === 10 ? SECOND : 1) };
  const wait = readWait(text);
  if (wait) return wait;
  const day = readDay(text);
  const found = HALF_DAY_CLOCK.exec(text) ?? WHOLE_DAY_CLOCK.exec(text);
  if (!found) return day && { day };
  const clock = readClock(found);
  const zone = ZONE.exec(text.slice(found.index + found[0].length))?.[1];
  return clock === undefined
    ? undefined
    : { clock, ...(day && { day }), ...(zone !== undefined && { zone }) };
};
