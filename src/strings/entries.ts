export const entryStrings = {
  onThisPage: 'On this page',
  facts: 'Facts',
  pool: 'Pool',
  noPool: 'No pool is concerned',
  seenIn: 'Seen in',
  prefixes: 'Often behind',
  wire: 'On the wire',
  notSent: 'No request was sent',
  retry: 'Send it again?',
  shortLink: 'Short link',
  unknown: 'What we don’t know',
  bugs: 'Known bugs',
  bugStates: { open: 'open', closed: 'closed', fixed: 'fixed', unknown: 'state not known' },
  seen: 'seen',
  about: 'More about it',
  evidence: 'Evidence',
  evidenceLabel: 'evidence',
  source: 'source',
  table: 'Table',
  claim: 'claim',
  evidenceIntro:
    'Policy is what rules and documents say. Observation is what people saw or measured. Each stands with its sources and their dates.',
  policy: 'Policy',
  observation: 'Observation',
  confidence: {
    official: 'official',
    maintainer: 'from maintainers',
    'several-reports': 'several reports',
    'single-report': 'one report',
    unlinked: 'reported, without a link',
  },
  sourceKinds: {
    official: 'official',
    maintainer: 'maintainer',
    report: 'report',
    blog: 'article',
  },
  moreSources: '{more} more under the claim',
  from: 'from',
  until: 'until',
  contradicts: 'Contradicts',
  checked: 'Checked',
  review: 'to be checked again by',
  changes: 'Changes',
  changed: 'Changed',
  retired: 'No longer in use',
  printedFrom: 'Printed from',
} as const;

export const fixStrings = {
  kind: 'Fix',
  free: 'Free',
  paid: 'Costs money',
  minutes: 'min',
  choose: 'Choose this when',
  cost: 'What it costs',
  steps: 'Steps',
  stepsAndCheck: 'Steps and check',
  checksAndSteps: 'First the free checks, then the steps',
  beforePaying: 'Free checks before you pay',
  tickOff: 'Tick what you have ruled out. If one of them fits, do not pay yet.',
  thenPay: 'None of these? Then pay:',
  toSteps: 'None of these? Then go on to the steps.',
  check: 'How to see that it worked',
  run: 'Do',
  expect: 'You should see',
  ifNot: 'If not',
  forward: 'Text to forward',
  copyForward: 'Copy the text',
  risks: 'Know before you start',
  solves: 'Messages it can solve',
  concerns: 'Concerns',
  withSources: 'Whole page, with sources',
  index: 'Fixes',
  indexIntro: 'One action each, by one person, with a check at its end. Free ones first.',
} as const;

/** How a reader finds out whether a meter is the one that blocked; the lookup's answer says it too. */
export const meterStrings = {
  whichMeter: 'Which meter',
  look: 'Look',
  ifCause: 'If it is the cause',
  ifNot: 'If it is not',
} as const;

export const poolStrings = {
  kind: 'Pool',
  alsoCalled: 'Also called',
  meter: 'The meter',
  shownAt: 'Where its number stands',
  reading: 'Was it this meter?',
  draws: 'Draws on it',
  drawsNot: 'Does not draw on it',
  refills: 'When it refills',
  atZero: 'At zero',
  raisedBy: 'Who can raise it',
  costs: 'What it costs',
  expires: 'Does it expire?',
  messages: 'Messages that speak of it',
  toolsThatDraw: 'Tools that can draw on it',
  index: 'Pools compared',
  indexIntro:
    'A pool is a meter that can run out. Claude has several, and money in one does not help another.',
} as const;

export const toolStrings = {
  kind: 'Tool',
  maker: 'Made by',
  parties: {
    'first-party': 'Anthropic’s own tools',
    'third-party': 'Tools by others',
    api: 'Programs with an API key',
  },
  pools: 'Which pools it draws on',
  account: 'Account and key',
  seeAccount: 'See which account or key is in use',
  setKey: 'Use an API key',
  switchBack: 'Switch back',
  wraps: 'What it puts around the message',
  messages: 'Messages seen in it',
  index: 'Tools',
  indexIntro: 'Which pools each tool draws on, and where its account and key are set.',
} as const;

export const wrapperStrings = {
  kind: 'Prefix',
  printedBy: 'Printed by',
  readIt: 'Read what stands behind it',
  canFollow: 'What can follow it',
  alsoFollows: 'Also seen behind it, and not in this catalogue',
  index: 'Prefixes',
  indexIntro:
    'What a tool puts in front of the real message. The cause is in the words behind the prefix.',
} as const;

export const familyStrings = {
  kind: 'Family',
  status: 'HTTP status',
  types: 'Error type',
  index: 'Only a status or a type?',
  indexIntro:
    'A status such as 429, or a type such as rate_limit_error, is shared by many causes. Each family asks one question and leads on.',
} as const;
