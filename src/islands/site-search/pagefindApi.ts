/** For each filter, how many pages have each of its values. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What Pagefind has stored of a page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  /** HTML: escaped text, with the words that were found in mark elements. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that was found; its fragment is loaded on demand. */
export interface PagefindResult {
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's browser API that the search uses; see pagefind.app/docs/api. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<FilterCounts>;
  /** Without a term, all pages that the filters let through. */
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
