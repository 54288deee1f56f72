export const routeStrings = {
  map: 'Which request draws on which pool',
  mapIntro:
    'Find what your request comes with. It meets the pools from left to right; on a narrow screen, from top to bottom.',
  groups: {
    login: 'Signed in with a Claude account',
    key: 'With an API key of the Console',
    elsewhere: 'Paid to another company',
  },
  all: 'and',
  one: 'or',
  here: 'this pool',
  besides: 'besides',
  /** `{count}` is how many. */
  tools: 'Tools that use it ({count})',
  through: 'How requests come to it',
  /** The strip on a variant's page: what the pool of the message is for a request that was refused, or only warned. */
  strip: 'The way of the request',
  refused: 'blocked here',
  warning: 'meant here',
} as const;

export const zeroStrings = {
  title: 'What happens at zero',
  intro:
    'An arrow shows which pool can carry on. A sign with a cross means that requests are refused.',
  empty: 'at zero',
  onward: 'Can go on with',
  kinds: {
    refused: 'Refused',
    'one-model': 'Only that model refused',
    elsewhere: 'Another company decides',
  },
  /** The same where another pool may carry on. */
  otherwise: {
    refused: 'Else refused',
    'one-model': 'Else only that model refused',
    elsewhere: 'Else another company decides',
  },
} as const;

export const refillStrings = {
  title: 'When it refills',
  intro:
    'A solid line means that waiting helps. Broken: somebody must pay. Dotted: ask the other company.',
  kinds: {
    always: 'All the time',
    hours: 'Within hours',
    week: 'Each week',
    cycle: 'Each billing cycle',
    filled: 'When somebody pays',
    never: 'Never',
    elsewhere: 'Elsewhere',
  },
} as const;

export const credentialStrings = {
  title: 'Which credential counts',
  /** `{tool}` is its name. */
  intro: '{tool} takes the first that it finds, from the top down. The others are not used.',
  draws: 'Draws on',
  next: 'If there is none',
} as const;

export const yearStrings = {
  /** `{year}` is a number. */
  title: 'The year {year} by month',
  intro: 'Each box is an event, with its day where it is known. It leads to what happened.',
  month: 'Month',
  /** In the box of an event of which only the month is known. */
  noDay: '•',
} as const;
