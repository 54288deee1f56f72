import type { Findings } from '../matching/types.ts';
import { linkedFirst, ownLinks } from './ownLinks.ts';
import type { Served } from './servedCatalogue.ts';
import { variantNumbers } from './variantNumbers.ts';

/**
 * Lets the pages to which a text links come first: a reply of ours that is pasted back finds its page, and so does a link
 * alone.
 *
 * @param served what is there to be said; links to other pages change nothing
 * @param home the address of the site's home page, absolute
 * @example
 * const served = { answers: [{ slug: 'dry', kind: 'variant', title: '', gist: '', action: '' }], families: [], steps: [4] };
 * withLinked('x.example/e/4/', { matches: [], layers: [], nearest: [] }, served, 'https://x.example/').matches[0]?.slug; // 'dry'
 */
export const withLinked = (
  text: string,
  findings: Findings,
  served: Served,
  home: string,
): Findings => {
  const numbers = variantNumbers(served);
  const linked = ownLinks(text, home).flatMap(({ number, slug, start, end }) => {
    const page = numbers.find((one) => one[0] === slug || one[1] === number);
    return page ? [{ slug: page[0], start, end }] : [];
  });
  return linkedFirst(findings, linked);
};
