/** Words of the search. */
export const searchStrings = {
  title: 'Search',
  intro: 'Search all messages, pools, fixes, tools and guides.',
  withoutScript: 'The search needs JavaScript. These lists hold every page:',
} as const;
