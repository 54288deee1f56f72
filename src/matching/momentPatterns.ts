import type { ValueKind } from './types.ts';

/** What leads up to a moment: `resets`, `"resetsAt":`, `ratelimit-reset:`, `regain access on`, `try again at`. */
const LEAD =
  '(?:[Rr]eset(?:s|ting)?(?:[_ ]?(?:[Aa]t|[Tt]ime|on))?|[Rr]enews|[Rr]efreshes|[Uu]ntil|access|[Aa]gain|[Rr]etry|将在)';
/** What may stand between the two: marks of JSON and Markdown, a word, and the same moment counted from now. */
const BRIDGE =
  '["\'\\\\*\\]]{0,4}[\\s:=]{0,3}(?:(?:at|on|until)\\s)?["\'\\\\*(]{0,4}(?:in [\\dhms. ]{1,16}\\()?';
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = `(?:${MONTH}\\s${DAY_OF_MONTH}(?:,?\\s\\d{4})?|${DAY_OF_MONTH}\\s${MONTH}(?:\\s\\d{4})?)`;
const WEEKDAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const DAY = `(?:(?:${WEEKDAY},?\\s)?${DATE}|${WEEKDAY}|[Tt]oday|[Tt]omorrow)`;
const CLOCK =
  '(?:\\d{1,2}(?::\\d\\d){0,2}\\s?[AaPp](?:\\.[Mm]\\.|[Mm](?![a-z]))|\\d{1,2}:\\d\\d(?::\\d\\d)?(?![\\d:]))';
const AREA = '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)';
const ZONE_NAME = `(?:${AREA}(?:/[A-Z][\\w+-]{1,20}){1,2}|(?:UTC|GMT|[CEMPW]E?T|MSK|SGT|[A-Z]{1,3}[SD]T)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?)`;
const ZONE = `(?:\\s?\\(${ZONE_NAME}\\)|\\s${ZONE_NAME}\\b)?`;
const ISO =
  '\\d{4}-\\d\\d-\\d\\d(?:(?:T|\\s(?:at\\s)?)\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|\\s?[+-]\\d\\d:?\\d\\d)?(?:\\s(?:UTC|GMT))?)?';
const WORDS = `${DAY},?\\s(?:at\\s)?${CLOCK}${ZONE}|${CLOCK}${ZONE}(?:,?\\son\\s${DAY})?|${DATE}\\b`;
/** A length of time, such as `2h 14m`, `4 hours` or `6.78s`. */
const PIECE =
  '\\d{1,4}(?:\\.\\d{1,12})?\\s?(?:ms|[hmsd]|hrs?|min|secs?|(?:hour|minute|second|day)s?)(?![a-z])';
const LENGTH = `~?${PIECE}(?:,?\\s?${PIECE}){0,3}`;

/** What the moments look like at which something resets or may be tried again; the first group is the value. */
export const MOMENT_PATTERNS: readonly (readonly [ValueKind, RegExp])[] = [
  ['reset', new RegExp(`${LEAD}${BRIDGE}(${ISO}\\b)`, 'dg')],
  ['reset', new RegExp(`${LEAD}${BRIDGE}(${WORDS})`, 'dg')],
  // In front of a bracket with the moment itself, only the moment is read.
  [
    'reset',
    new RegExp(`[Rr]esets?(?: [Tt]ime)?["*:]{0,4}\\s(in\\s${LENGTH})(?!,?\\s?[\\d(])`, 'dg'),
  ],
  [
    'reset',
    /(?:limit reached\||reset(?:s?[_ ]?at)?["'\\]{0,4}[:=]\s?["'\\]{0,4})(\d{10}(?:\d{3})?)\b/dgi,
  ],
  ['retry-after', /retry-after["'\\]{0,4}[:=]?\s?["'\\]{0,4}(\d{1,7})\b/dgi],
  [
    'retry-after',
    new RegExp(
      `(?:[Rr]etry(?:ing)?|[Aa]gain|[Ww]ait|reset)\\s(?:in\\s|after\\s)?(${LENGTH})`,
      'dg',
    ),
  ],
];
