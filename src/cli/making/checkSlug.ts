import { slugSchema } from '../../schemas/shared.ts';

/** What content says where no entry answers a text. */
const NOBODY = 'none';

/**
 * Checks that a text can be the slug of an entry.
 *
 * @throws {Error} when it cannot, with one that can
 * @example
 * checkSlug('out-of-tea'); // undefined: it can
 */
export const checkSlug = (slug: string): void => {
  if (slug === NOBODY) throw new Error('"none" means that no entry answers. Write another slug.');
  if (slugSchema.safeParse(slug).success) return;
  const better = (slug.toLowerCase().match(/[a-z0-9]+/g) ?? ['out', 'of', 'tea']).join('-');
  throw new Error(
    `"${slug}" is not a slug: write lower-case words joined by hyphens, such as ${better}.`,
  );
};
