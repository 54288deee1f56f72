import type { Findings } from '../matching/types.ts';
import { linkedFirst, ownLinks } from './ownLinks.ts';
import type { Served } from './servedCatalogue.ts';

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
  { answers, steps }: Served,
  home: string,
): Findings => {
  let last = 0;
  const known = steps.map((step) => (last += step));
  const variants = answers.filter(({ kind }) => kind === 'variant');
  const linked = ownLinks(text, home).flatMap(({ number, slug, start, end }) => {
    const page = variants.find((one, i) => one.slug === slug || known[i] === number);
    return page ? [{ slug: page.slug, start, end }] : [];
  });
  return linkedFirst(findings, linked);
};
