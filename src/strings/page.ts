export const pageStrings = {
  skip: 'Skip to the content',
  mainMenu: 'Main',
  errors: 'Find my error',
  pools: 'Pools',
  fixes: 'Fixes',
  tools: 'Tools',
  guides: 'Guides',
  wrappers: 'Prefixes',
  families: 'Only a status',
  strangers: 'Not Claude’s',
  changes: 'Changes',
  claims: 'Claims and sources',
  tested: 'How it was tested',
  supporters: 'For supporters',
  data: 'Data',
  search: 'Search',
  paste: 'Paste an error',
  notAffiliated: 'Unreject is not affiliated with Anthropic.',
  private: 'Nothing you paste leaves your browser.',
  neverAsks: 'We never ask for keys, passwords or payment.',
  licence: 'Text: CC BY 4.0. Code: MIT.',
  allPages: 'All lists',
} as const;

/** What menus call the list of each kind of page. */
export const listTitles = {
  variant: pageStrings.errors,
  wrapper: pageStrings.wrappers,
  family: pageStrings.families,
  pool: pageStrings.pools,
  fix: pageStrings.fixes,
  tool: pageStrings.tools,
  guide: pageStrings.guides,
} as const;

export const homeStrings = {
  title: 'Claude refused your request? Paste the text.',
  intro: 'See what it means, whose limit it is, whether to pay or wait, and what to do first.',
  common: 'Most common',
  noText: 'I can’t copy the text',
  allErrors: 'All messages, A to Z',
  promise: 'What you can rely on',
  promises: [
    'Free checks come before anything that costs money.',
    'We say exact, likely, or not one of ours. We do not guess.',
    'Every number has a source and a date.',
  ],
} as const;

export const missingStrings = {
  title: 'This page does not exist',
  intro: 'The address may be mistyped or cut off. Addresses here never change once they exist.',
  paste: 'Paste the error text instead',
  near: 'Did you mean one of these?',
  movedTitle: 'This page has moved',
  moved: 'It is now here:',
} as const;
