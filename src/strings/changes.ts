export const changeStrings = {
  kind: 'Timeline',
  index: 'What changed, month by month',
  indexIntro:
    'Policies, prices, wordings and incidents around Claude’s limits, newest first, each with its evidence.',
  guide: 'The year in one page',
  kinds: {
    policy: 'Policy',
    price: 'Price',
    wording: 'Wording',
    product: 'Product',
    incident: 'Incident',
  },
  /** What tells a change of our own pages from an event. */
  ourPage: 'This site',
  concerns: 'Concerns',
} as const;
