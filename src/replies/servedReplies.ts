import type { Content } from '../catalogue/content.ts';
import type { VariantReplies } from './variantReplies.ts';

/** All that supporters can send about one variant, as the page's tools fetch it. */
export interface ServedReplies extends VariantReplies {
  /** The names of tools, by the paths of the prefixes that nothing else prints. */
  readonly clients: Readonly<Record<string, string>>;
}

/**
 * The names of the tools that can be told by a prefix, because nothing else is known to print it.
 *
 * @param pathOf the path of a prefix's page
 * @example
 * const wrappers = [{ slug: 'oops', facts: { printedBy: ['zed'] } }, { slug: 'no', facts: { printedBy: ['zed', 'pi'] } }];
 * clientsByPrefix({ wrappers, tools: [{ slug: 'zed', facts: { title: 'Zed' } }] }, (slug) => `/${slug}/`); // { '/oops/': 'Zed' }
 */
export const clientsByPrefix = (
  { wrappers, tools }: Pick<Content, 'wrappers' | 'tools'>,
  pathOf: (slug: string) => string,
): ServedReplies['clients'] =>
  Object.fromEntries(
    wrappers.flatMap(({ slug, facts: { printedBy } }) => {
      const client = tools.find((tool) => tool.slug === printedBy[0]);
      if (client === undefined || printedBy.length > 1) return [];
      return [[pathOf(slug), client.facts.title]];
    }),
  );
