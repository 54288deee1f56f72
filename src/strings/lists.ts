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
  access: 'Access and regions',
  api: 'The API',
  authentication: 'Signing in and keys',
  causes: 'Causes',
  'claude-code': 'Claude Code',
  costs: 'Costs of use',
  'files-and-policy': 'Files, content and policy',
  messages: 'Messages',
  pools: 'Pools',
  prices: 'Prices of plans',
  providers: 'Other providers',
  'rate-limits': 'Rate limits',
  'request-fields': 'Fields of a request',
  service: 'The service',
  'starter-credits': 'Starter credits',
  timeline: 'Timeline',
  'tokens-and-tools': 'Tokens and tool use',
  tools: 'Tools',
};

export const claimStrings = {
  index: 'All claims',
  indexIntro: 'Every statement of fact on this site, with its sources and their dates.',
  /** The headings of the list, by the files in which the claims stand. */
  topics,
} as const;
