/** The filters of the search, by the names that the pages carry in `data-pagefind-filter`. */
export const filterNames = ['kind', 'pool', 'tool', 'actor'] as const;

/** The name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** The value chosen for each filter; nothing for "any". */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What is searched for, as the address of the search page holds it. */
export interface Search {
  readonly query: string;
  readonly filters: Filters;
}

/**
 * Reads a search from the query part of an address; unknown names are ignored.
 *
 * @example
 * readSearch('?q=extra+usage&pool=Usage+credits'); // { query: 'extra usage', filters: { pool: 'Usage credits' } }
 */
export const readSearch = (address: string): Search => {
  const given = new URLSearchParams(address);
  const chosen = filterNames.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: given.get('q') ?? '', filters: Object.fromEntries(chosen) };
};

/**
 * Writes a search as the query part of an address, empty when nothing is searched for.
 *
 * @example
 * writeSearch({ query: 'extra usage', filters: {} }); // '?q=extra+usage'
 */
export const writeSearch = ({ query, filters }: Search): string => {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) written.set(name, value);
  }
  return written.size === 0 ? '' : `?${written.toString()}`;
};
