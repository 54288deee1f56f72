/** Words of the search. */
export const searchStrings = {
  title: 'Search',
  intro: 'Search all messages, pools, fixes and tools.',
  withoutScript: 'The search needs JavaScript. These lists hold every page:',
} as const;
