import type { PagedEntry } from '../catalogue/pagedEntries.ts';

/** The addresses of entries of one kind, present ones and former ones, each with the entry's slug. */
export const slugPaths = (entries: readonly Pick<PagedEntry, 'slug' | 'facts'>[]) =>
  entries.flatMap(({ slug, facts }) =>
    [slug, ...facts.formerSlugs].map((address) => ({
      params: { slug: address },
      props: { slug },
    })),
  );
