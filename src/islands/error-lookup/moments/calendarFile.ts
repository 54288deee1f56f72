/** What is entered into a calendar; times in milliseconds since 1970. */
export interface CalendarEvent {
  readonly title: string;
  /** The whole address of the page that explains it. */
  readonly address: string;
  readonly start: number;
  readonly end?: number;
}

/** The most bytes that a line of a calendar file may have, its line break not counted. */
const LINE = 75;

/** A time as RFC 5545 writes it in UTC: `20261121T154500Z`. */
const stamp = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');

/** Breaks a line between characters; a line that goes on begins with a space. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let [text, size] = ['', 0];
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (size + length > LINE) [text, size] = [`${text}\r\n `, 1];
    text += character;
    size += length;
  }
  return text;
};

/**
 * Writes a calendar file (RFC 5545) with one event, which rings when it begins.
 *
 * @param event what happens and when
 * @param now when the file is made, in milliseconds since 1970
 * @example
 * calendarFile({ title: 'Resets', address: 'https://unreject.dev/', start: 0 }, 0).includes('DTSTART:19700101T000000Z'); // true
 */
export const calendarFile = (
  { title, address, start, end }: CalendarEvent,
  now: number,
): string => {
  const { host, pathname } = new URL(address);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unreject//Reset times//EN',
    'BEGIN:VEVENT',
    // The same reset saved twice replaces itself.
    `UID:${stamp(start)}${pathname.replaceAll('/', '-')}@${host}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    ...(end === undefined ? [] : [`DTEND:${stamp(end)}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
