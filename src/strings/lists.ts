export const listStrings = {
  index: 'Find my error, A to Z',
  indexIntro:
    'Every wording we know stands on this page. Use your browser’s find (Ctrl+F or ⌘F) with a few words of your message.',
  letters: 'Letters',
  wrappersTitle: 'Only a prefix?',
  strangersTitle: 'Errors of other providers',
  strangersIntro:
    'These look like Claude’s limits and are not. Each is named with the provider that can help.',
  strangersMore: 'Errors that are not Claude’s',
  theirPage: 'The provider’s page',
} as const;

export const filterStrings = {
  title: 'Filter',
  all: 'All',
  pool: 'Pool',
  tool: 'Tool',
  actor: 'Who acts',
  status: 'Status',
  reset: 'Show all',
  statuses: { active: 'Current', changed: 'Changed', retired: 'No longer in use' },
  /** `{shown}` and `{all}` are numbers. */
  count: '{shown} of {all} messages',
  none: 'No message fits all of these. Show all, or choose fewer.',
} as const;

const topics: Readonly<Record<string, string>> = {
  api: 'The API',
  causes: 'Causes',
  'claude-code': 'Claude Code',
  costs: 'Costs of use',
  messages: 'Messages',
  pools: 'Pools',
  prices: 'Prices of plans',
  providers: 'Other providers',
  'starter-credits': 'Starter credits',
  timeline: 'Timeline',
  tools: 'Tools',
};

export const claimStrings = {
  index: 'All claims',
  indexIntro: 'Every statement of fact on this site, with its sources and their dates.',
  /** The headings of the list, by the files in which the claims stand. */
  topics,
} as const;
