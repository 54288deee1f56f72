/** How far the clocks of a zone are ahead of UTC at an instant; both in milliseconds. */
export type OffsetAt = (instant: number) => number;

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Abbreviations with a single meaning, in hours ahead of UTC. */
const HOURS: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 1, CET: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3, SAST: 2 },
  ...{ EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, NST: -3.5, NDT: -2.5 },
  ...{ AKST: -9, AKDT: -8, HST: -10, BRT: -3, SGT: 8, HKT: 8, JST: 9, KST: 9 },
  ...{ AWST: 8, ACST: 9.5, ACDT: 10.5, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13 },
};
/** Short names for a zone whatever the season. */
const ALL_YEAR: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
/** Abbreviations of several zones: India, Israel and Ireland; Britain and Bangladesh; Chicago, China and Cuba … */
const SHARED = ['IST', 'BST', 'CST', 'AST', 'ADT', 'SST', 'GST', 'WST', 'PKT', 'ECT', 'AMT'];

const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/;

const fixed =
  (offset: number): OffsetAt =>
  () =>
    offset;

/** Reads the clocks of a named zone at an instant, to the second. */
const clocksOf = (timeZone: string): OffsetAt => {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, +value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
};

/**
 * Finds the clocks of a time zone by its name: `Europe/Berlin`, `PST`, `PT`, `UTC`, `GMT+2`, `+05:30`.
 *
 * @returns what the clocks show, or why nobody can tell: several zones have this abbreviation, or none has this name
 * @example
 * const clocks = zoneNamed('GMT+5:30');
 * typeof clocks === 'function' && clocks(0); // 19800000
 */
export const zoneNamed = (name: string): OffsetAt | 'zone-shared' | 'zone-unknown' => {
  const [, sign, hours, minutes] = OFFSET.exec(name) ?? [];
  if (hours !== undefined) {
    const size = Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
    return fixed(sign === '-' ? -size : size);
  }
  const known = Object.hasOwn(HOURS, name) ? HOURS[name] : undefined;
  if (known !== undefined) return fixed(known * HOUR);
  if (SHARED.includes(name)) return 'zone-shared';
  try {
    return clocksOf(Object.hasOwn(ALL_YEAR, name) ? (ALL_YEAR[name] ?? name) : name);
  } catch {
    return 'zone-unknown';
  }
};
