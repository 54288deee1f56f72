/** Words for moments that are read out of a text. `{…}` stands for what is filled in. */
export const momentStrings = {
  yourTime: 'Your time: {moment}, {distance}.',
  /** Where only the day is known, or the clocks show the time twice. */
  yourTimes: 'Your time: between {from} and {to}, {distance}.',
  ahead: 'in {span}',
  ago: '{span} ago',
  shortSpan: 'less than a minute',
  days: '{count} d',
  hours: '{count} h',
  minutes: '{count} min',
  /** What had to be supposed, or is odd. */
  notes: {
    'reader-zone': 'The text names no time zone; this takes it for yours, {zone}.',
    'from-now': 'Counted from now; if the text is older, it is sooner.',
    tomorrow:
      'This time has passed today, so it is taken for tomorrow’s. If the text is older, it has reset already.',
    'next-weekday': 'Taken for the next day of that name.',
    'next-year':
      'This day has passed this year, so it is taken for next year’s. If the text is older, it has reset already.',
    'whole-day': 'The text names the day only.',
    twice: 'The clocks are set back that day and show this time twice.',
    skipped:
      'The clocks are set forward that day and skip this time; it is counted as if they had not been.',
    past: 'This has passed.',
  },
  ambiguous: {
    'zone-shared':
      'Several time zones have this abbreviation, so this cannot be turned into your time.',
    'zone-unknown': 'No time zone has this name, so this cannot be turned into your time.',
    unreadable: 'This is no date and no time that a clock shows.',
  },
  calendarFile: 'Save as a calendar file',
  /** The calendar's entry: what happens, and the message. */
  event: '{label}: {title}',
} as const;
