import type { Findings, Match, Span } from '../matching/types.ts';
import { aliasFolder, folders } from '../paths.ts';

/** A link to the page of one of our variants that stands in a text: by the variant's number, or by its slug. */
export interface OwnLink extends Span {
  readonly number?: number;
  readonly slug?: string;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/**
 * Tells at a glance whether a text may link to a page of ours.
 *
 * @example
 * mayLink('see https://x.example/e/9/'); // true
 */
export const mayLink = (text: string): boolean =>
  [aliasFolder, folders.variant].some((folder) => text.includes(`/${folder}/`));

/**
 * Finds links to the pages of our variants.
 *
 * @param text any text
 * @param home the address of the site's home page, absolute; chats leave out its `https://`
 * @returns the links in order, where they stand
 * @example
 * ownLinks('see https://x.example/e/9/', 'https://x.example/'); // [{ number: 9, start: 4, end: 25 }]
 */
export const ownLinks = (text: string, home: string): OwnLink[] => {
  const site = home.replace(/^https?:\/\/|\/$/g, '');
  // Nearly every text has none, and a long one should not wait for the pattern.
  if (!text.includes(site)) return [];
  const page = String.raw`${literal(site)}/(?:${aliasFolder}/(\d{1,6})|${folders.variant}/([a-z0-9-]+))(?![\w-])`;
  const pattern = new RegExp(String.raw`(?<![\w.-])(?:https?://)?${page}`, 'g');
  return [...text.matchAll(pattern)].map(({ 0: link, 1: number, 2: slug, index: start }) => ({
    ...(number === undefined ? { slug: slug ?? '' } : { number: Number(number) }),
    start,
    end: start + link.length,
  }));
};

/**
 * Puts what a text links to first: whoever pastes a reply that ends in the link to a page of ours means that page, whatever
 * messages the reply speaks of.
 *
 * @param findings what the matcher recognised in the text
 * @param linked the slugs of the variants that the text links to, with the places of the links
 * @example
 * const none = { matches: [], layers: [], nearest: [] };
 * linkedFirst(none, [{ slug: 'dry', start: 0, end: 9 }]).matches[0]?.slug; // 'dry'
 */
export const linkedFirst = (
  findings: Findings,
  linked: readonly (Span & { readonly slug: string })[],
): Findings => {
  const { matches } = findings;
  const named = linked.filter(({ slug }, i) => linked.findIndex((one) => one.slug === slug) === i);
  if (named.length === 0) return findings;
  const first = named.map(({ slug, start, end }): Match => {
    const found = matches.find((match) => match.slug === slug);
    return {
      slug,
      kind: 'variant',
      spans: found?.spans ?? [{ start, end }],
      mended: found?.mended ?? [],
      wording: found?.wording ?? '',
      count: found?.count ?? 1,
      sure: 'exact',
      ties: [],
      linked: true,
    };
  });
  const others = matches.filter((match) => !named.some(({ slug }) => slug === match.slug));
  return { ...findings, matches: [...first, ...others], nearest: [] };
};
