import { expect, test } from 'vitest';
import { describeMoment } from '../../../../src/islands/error-lookup/moments/describeMoment.ts';
import { resetMoment } from '../../../../src/islands/error-lookup/moments/resetMoment.ts';

const NOW = Date.UTC(2026, 10, 21, 12, 40);
const said = (text: string, zone = 'Europe/Berlin', locale = 'en-GB'): string =>
  describeMoment(resetMoment(text, NOW, zone), { now: NOW, zone, locale }).join(' ');

test.each([
  ['4:45pm (Europe/Lisbon)', 'Your time: Sat 21 Nov, 17:45, in 4 h 5 min.'],
  ['3:45pm (Europe/Berlin)', 'Your time: Sat 21 Nov, 15:45, in 2 h 5 min.'],
  ['1:40pm (UTC)', 'Your time: Sat 21 Nov, 14:40, in 1 h.'],
  ['2026-11-24T15:50Z', 'Your time: Tue 24 Nov, 16:50, in 3 d 3 h.'],
  ['2026-11-21T12:40:30Z', 'Your time: Sat 21 Nov, 13:40, in less than a minute.'],
  ['2026-11-21T10:30:00Z', 'Your time: Sat 21 Nov, 11:30, 2 h 10 min ago. This has passed.'],
])('%s', (text, sentences) => {
  expect(said(text)).toBe(sentences);
});

test('a moment of another year is given with its year', () => {
  expect(said('2027-01-01 at 00:00 UTC')).toContain('Your time: Fri, 1 Jan 2027, 01:00, in 40 d');
});

test('the clock is read as the reader writes it', () => {
  expect(said('4pm', 'UTC', 'en-US')).toMatch(/^Your time: Sat, Nov 21, 4:00\sPM, in 3 h 20 min\./);
});

test('what had to be supposed is said, with the zone', () => {
  expect(said('3:45pm')).toBe(
    'Your time: Sat 21 Nov, 15:45, in 2 h 5 min. The text names no time zone; this takes it for yours, Europe/Berlin.',
  );
  expect(said('in 2h 14m')).toContain('in 2 h 14 min. Counted from now');
  expect(said('1pm')).toContain('taken for tomorrow’s');
});

test('a day without a time, and a time that comes twice, have two ends', () => {
  expect(said('Nov 25', 'UTC')).toContain(
    'Your time: between Wed 25 Nov, 00:00 and Thu 26 Nov, 00:00, in 3 d 11 h.',
  );
  expect(said('Oct 31 2027, 2:30am')).toMatch(
    /between .* 02:30 and .* 02:30, .*show this time twice/,
  );
});

test('what names no moment says why', () => {
  expect(said('3pm IST')).toContain('Several time zones');
  expect(said('3pm (Mars/Olympus)')).toContain('No time zone has this name');
  expect(said('15pm')).toContain('no time that a clock shows');
});
