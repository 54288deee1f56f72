import type { PagedKind } from '../paths.ts';
import type { Content } from './content.ts';

/** The kind of the entries of each collection that have a page of their own. */
const ROOMS = {
  variants: 'variant',
  wrappers: 'wrapper',
  families: 'family',
  pools: 'pool',
  fixes: 'fix',
  tools: 'tool',
  guides: 'guide',
} as const satisfies Partial<Record<keyof Content, PagedKind>>;

/** An entry that has a page of its own, with what all of them have in common. */
export type PagedEntry = Content[keyof typeof ROOMS][number] & { readonly kind: PagedKind };

/**
 * All entries that have a page of their own, by kind.
 *
 * @example
 * pagedEntries(readContent('tests/fixtures/sites/whole').content)[0]?.kind; // 'variant'
 */
export const pagedEntries = (content: Pick<Content, keyof typeof ROOMS>): PagedEntry[] => {
  const rooms = Object.keys(ROOMS) as (keyof typeof ROOMS)[];
  return rooms.flatMap((room) =>
    content[room].map((entry): PagedEntry => ({ ...entry, kind: ROOMS[room] })),
  );
};
