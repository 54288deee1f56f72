/** Words of the search while it runs. `{…}` stands for what is filled in. */
export const searchingStrings = {
  label: 'Search, or paste an error',
  close: 'Close',
  results: 'Results',
  filters: 'Filters',
  any: 'Any',
  filterNames: { kind: 'Kind', pool: 'Pool', tool: 'Tool', actor: 'Who acts' },
  choice: '{value} ({count})',
  found: '{count} results.',
  foundOne: '1 result.',
  foundNone: 'Nothing found for “{query}”.',
  foundNoneFiltered: 'Nothing found with these filters.',
  unknownWords: 'No page has: {words}.',
  relatedPages: 'Pages that share words with your text',
  more: 'Show more',
  withFilters: 'Search with filters',
  failed: 'The search could not be loaded. The list has every message:',
  needsBuild:
    'The search needs a built site: run “npm run build” and “npm start”. The list has every message:',
  list: 'All messages, A to Z',
} as const;
