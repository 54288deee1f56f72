import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resetMoment } from '../../../../src/islands/error-lookup/moments/resetMoment.ts';

const time = (moment: string): number => Date.parse(moment);

/** A moment as people write it down, with what is said of it; a stretch of time with both ends. */
const shown = (text: string, now: string, zone = 'UTC'): string => {
  const moment = resetMoment(text, time(now), zone);
  if ('ambiguous' in moment) return moment.ambiguous;
  const ends = 'at' in moment ? [moment.at] : [moment.from, moment.to];
  const written = ends.map((end) => new Date(end).toISOString().slice(0, 16)).join(' … ');
  return [written, ...moment.notes].join(' ');
};

/** A Saturday. */
const NOW = '2026-11-21T12:40:00Z';

describe('a time of day', () => {
  it.each([
    ['3:45pm (Europe/Berlin)', '2026-11-21T14:45'],
    ['3:45 PM (UTC)', '2026-11-21T15:45'],
    ['5:00\u202fPM (UTC)', '2026-11-21T17:00'],
    ['12pm (America/Los_Angeles)', '2026-11-21T20:00'],
    ['12am (UTC)', '2026-11-22T00:00 tomorrow'],
    ['12:30 a.m. UTC', '2026-11-22T00:30 tomorrow'],
    ['12:39pm (UTC)', '2026-11-22T12:39 tomorrow'],
    ['6pm (Asia/Calcutta)', '2026-11-22T12:30 tomorrow'],
    ['6:15pm (Asia/Kathmandu)', '2026-11-22T12:30 tomorrow'],
    ['11:30pm (Australia/Adelaide)', '2026-11-21T13:00'],
    ['2am (Pacific/Auckland)', '2026-11-21T13:00'],
    ['2am Asia/Seoul', '2026-11-21T17:00 tomorrow'],
    ['17:30 GMT+2', '2026-11-21T15:30'],
    ['17:30 (UTC+05:30)', '2026-11-22T12:00 tomorrow'],
    ['5pm PST', '2026-11-22T01:00'],
    ['5pm PT', '2026-11-22T01:00'],
  ])('with a zone: %s', (text, moment) => {
    expect(shown(text, NOW, 'America/New_York')).toBe(moment);
  });

  it.each([
    ['3:45pm', 'Europe/Berlin', '2026-11-21T14:45 reader-zone'],
    ['3:45pm', 'Australia/Sydney', '2026-11-22T04:45 reader-zone tomorrow'],
    ['1pm', 'Europe/Berlin', '2026-11-22T12:00 reader-zone tomorrow'],
    ['today at 23:15', 'UTC', '2026-11-21T23:15 reader-zone'],
    ['tomorrow at 00:30', 'UTC', '2026-11-22T00:30 reader-zone'],
    ['today at 9am', 'UTC', '2026-11-21T09:00 reader-zone past'],
  ])(
    'without a zone is taken for the reader’s, and that is said: %s in %s',
    (text, zone, moment) => {
      expect(shown(text, NOW, zone)).toBe(moment);
    },
  );

  it('is tomorrow’s also over the end of a year', () => {
    expect(shown('1am (UTC)', '2026-12-31T22:00:00Z')).toBe('2027-01-01T01:00 tomorrow');
  });

  it('counts the day of its own zone, not of UTC', () => {
    expect(shown('6am (Asia/Tokyo)', '2026-11-21T20:00:00Z')).toBe('2026-11-21T21:00');
    expect(shown('11pm (America/Anchorage)', '2026-11-21T05:00:00Z')).toBe('2026-11-21T08:00');
  });
});

describe('a day', () => {
  it.each([
    ['Nov 23, 9am (Europe/Lisbon)', '2026-11-23T09:00'],
    ['Sep 24 at 5am (UTC)', '2027-09-24T05:00 next-year'],
    ['Jan 2, 12am (UTC)', '2027-01-02T00:00 next-year'],
    ['Nov 21, 12pm (UTC)', '2027-11-21T12:00 next-year'],
    ['Feb 29, 8am (UTC)', '2028-02-29T08:00 next-year'],
    ['5:00 PM MDT on Dec 9', '2026-12-09T23:00'],
    ['Sep\n28th, 2026 2:14 AM', '2026-09-28T02:14 reader-zone past'],
    ['Thursday at 9am (UTC)', '2026-11-26T09:00 next-weekday'],
    ['Sat 3pm UTC', '2026-11-21T15:00 next-weekday'],
    ['Saturday, 9am (UTC)', '2026-11-28T09:00 next-weekday'],
    ['Mon, Nov 23, 9:30 AM UTC', '2026-11-23T09:30'],
    ['December 21', '2026-12-21T00:00 … 2026-12-22T00:00 reader-zone whole-day'],
    ['7 December 2026', '2026-12-07T00:00 … 2026-12-08T00:00 reader-zone whole-day'],
    ['Nov 21', '2026-11-21T00:00 … 2026-11-22T00:00 reader-zone whole-day'],
  ])('is the next such day: %s', (text, moment) => {
    expect(shown(text, NOW)).toBe(moment);
  });
});

describe('a whole moment', () => {
  it.each([
    ['2026-12-01 at 00:00 UTC', '2026-12-01T00:00'],
    ['2026-12-01T00:00:00Z', '2026-12-01T00:00'],
    ['2026-12-01T00:00:00.482+02:00', '2026-11-30T22:00'],
    ['2026-12-01 08:00:00 -0500', '2026-12-01T13:00'],
    ['2026-12-01 08:00:09', '2026-12-01T08:00 reader-zone'],
    ['2026-10-01 at 00:00 UTC', '2026-10-01T00:00 past'],
    ['1795000000', '2026-11-18T11:06 past'],
    ['1796000000000', '2026-11-30T00:53'],
  ])('%s', (text, moment) => {
    expect(shown(text, NOW)).toBe(moment);
  });
});

it.each([
  ['in 2h 14m', '2026-11-21T14:54 from-now'],
  ['in 4hr 29min', '2026-11-21T17:09 from-now'],
  ['in 4 hours', '2026-11-21T16:40 from-now'],
  ['in ~1 day', '2026-11-22T12:40 from-now'],
  ['2 hours 10 minutes', '2026-11-21T14:50 from-now'],
  ['6.78s', '2026-11-21T12:40 from-now'],
])('a wait counts from now, and that is said: %s', (text, moment) => {
  expect(shown(text, NOW)).toBe(moment);
});

describe('clocks that are set forward or back', () => {
  it.each([
    [
      '1:30am (America/New_York)',
      '2026-11-01T02:00:00Z',
      '2026-11-01T05:30 … 2026-11-01T06:30 twice tomorrow',
    ],
    ['2:30am (America/New_York)', '2026-03-08T04:00:00Z', '2026-03-08T07:30 skipped tomorrow'],
    ['2:30am (Europe/Berlin)', '2026-03-28T23:00:00Z', '2026-03-29T01:30 skipped'],
    ['2:30am (Europe/Berlin)', '2026-10-24T23:00:00Z', '2026-10-25T00:30 … 2026-10-25T01:30 twice'],
    ['2:30am (Australia/Sydney)', '2026-10-03T14:00:00Z', '2026-10-03T16:30 skipped'],
    [
      '2:30am (Australia/Sydney)',
      '2026-04-04T12:00:00Z',
      '2026-04-04T15:30 … 2026-04-04T16:30 twice tomorrow',
    ],
    [
      '1:45am (Australia/Lord_Howe)',
      '2026-04-04T13:00:00Z',
      '2026-04-04T14:45 … 2026-04-04T15:15 twice',
    ],
    ['9am (Europe/Berlin)', '2026-10-24T12:00:00Z', '2026-10-25T08:00 tomorrow'],
    ['9am (Europe/Berlin)', '2026-03-28T12:00:00Z', '2026-03-29T07:00 tomorrow'],
    [
      'Oct 25 (Europe/Berlin)',
      '2026-10-20T12:00:00Z',
      '2026-10-24T22:00 … 2026-10-25T23:00 reader-zone whole-day',
    ],
  ])('%s on %s', (text, now, moment) => {
    expect(shown(text, now, 'Europe/Berlin')).toBe(moment);
  });
});

it.each([
  ['6:30pm IST', 'zone-shared'],
  ['3pm CST', 'zone-shared'],
  ['3pm (Mars/Olympus)', 'zone-unknown'],
  ['3pm XYZ', 'zone-unknown'],
  ['13pm (UTC)', 'unreadable'],
  ['25:10 (UTC)', 'unreadable'],
  ['Feb 30, 3pm (UTC)', 'unreadable'],
  ['2026-02-30 10:00 UTC', 'unreadable'],
  ['2026-13-05 10:00 UTC', 'unreadable'],
  ['soon', 'unreadable'],
  ['', 'unreadable'],
])('no moment is guessed: %s is %s', (text, why) => {
  expect(shown(text, NOW)).toBe(why);
});

it('a zone of the reader that the browser does not know is no reason to fail', () => {
  expect(resetMoment('3pm', time(NOW), 'Nowhere/At_All')).toEqual({ ambiguous: 'zone-unknown' });
});

describe('whatever the zone and the day', () => {
  const zones = [
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Tehran',
    'Pacific/Chatham',
    'America/Asuncion',
  ];
  const instant = fc.integer({ min: time('2024-01-01T00:00Z'), max: time('2030-01-01T00:00Z') });

  it('the clocks of the zone show the time that was asked for, within the next day', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), fc.nat(23), fc.nat(59), (now, zone, h, m) => {
        const text = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        const moment = resetMoment(`${text} (${zone})`, now, 'UTC');
        if ('ambiguous' in moment) throw new Error(`${text} in ${zone} was not understood`);
        const ends = 'at' in moment ? [moment.at] : [moment.from, moment.to];
        for (const end of ends) {
          const clock = new Date(end).toLocaleTimeString('en-GB', {
            timeZone: zone,
            timeStyle: 'short',
          });
          if (!moment.notes.includes('skipped')) expect(clock).toBe(text);
        }
        expect(ends.at(-1)).toBeGreaterThan(now);
        expect(ends[0]).toBeLessThanOrEqual(now + 25 * 3_600_000);
      }),
    );
  });

  it('nothing makes it fail', () => {
    const words = fc.constantFrom(
      'resets',
      '3pm',
      'Feb',
      '30',
      '(Europe/Berlin)',
      '+99:99',
      'in',
      '9999d',
      '99:99',
      '2026-13-45',
      'Mon',
      '999999999999',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }),
        instant,
        (parts, now) => {
          const moment = resetMoment(parts.join(' '), now, 'UTC');
          const figures = Object.values(moment).filter((value) => typeof value === 'number');
          expect(figures.every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});
