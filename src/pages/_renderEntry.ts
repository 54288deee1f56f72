import { getEntry, render } from 'astro:content';

/** The collections whose entries have a Markdown body and a page. */
export type BodyRoom =
  'variants' | 'wrappers' | 'families' | 'pools' | 'fixes' | 'tools' | 'guides';

/**
 * Renders the Markdown body of an entry.
 *
 * @throws {Error} for a slug that does not exist
 */
export const renderEntry = async (room: BodyRoom, slug: string) => {
  const entry = await getEntry(room, slug);
  if (entry === undefined) {
    throw new Error(`There is no "${slug}" in content/${room}: correct the name, or add the file.`);
  }
  return render(entry);
};
