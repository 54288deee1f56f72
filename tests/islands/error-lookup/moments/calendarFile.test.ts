import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/islands/error-lookup/moments/calendarFile.ts';

const address = 'https://unreject.dev/errors/session-limit/';
const START = Date.UTC(2026, 10, 21, 14, 45);
const NOW = Date.UTC(2026, 10, 21, 12, 40, 7);

/** The lines of a file as a calendar reads them: put together again. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const make = (title: string, end?: number): string =>
  calendarFile({ title, address, start: START, ...(end !== undefined && { end }) }, NOW);

/** What a calendar reads in one property. */
const read = (file: string, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('has one event with an alarm, all that RFC 5545 asks for, and times in UTC', () => {
    expect(linesOf(make("Resets: You've hit your session limit"))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Unreject//Reset times//EN',
      'BEGIN:VEVENT',
      'UID:20261121T144500Z-errors-session-limit-@unreject.dev',
      'DTSTAMP:20261121T124007Z',
      'DTSTART:20261121T144500Z',
      "SUMMARY:Resets: You've hit your session limit",
      `DESCRIPTION:${address}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      "DESCRIPTION:Resets: You've hit your session limit",
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has an end where the moment has one', () => {
    expect(read(make('Resets', START + 3_600_000), 'DTEND')).toBe('20261121T154500Z');
  });

  it('has short lines that break between characters, and no lone line breaks', () => {
    const file = make(`Resets: ${'ä€😀'.repeat(60)}`);
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(read(file, 'SUMMARY')).toBe(`Resets: ${'ä€😀'.repeat(60)}`);
  });

  it('gives back any title, without its control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const plain = title.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(read(make(title), 'SUMMARY')).toBe(plain);
      }),
    );
    expect(read(make('a;b,c\\d\r\nEND:VEVENT\u0007'), 'SUMMARY')).toBe('a;b,c\\d\nEND:VEVENT');
  });
});
