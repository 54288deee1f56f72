import type { Entry } from '../matching/types.ts';
import { unpackEntries } from '../matching/unpackEntries.ts';
import type { Content } from './content.ts';
import { matcherEntries } from './matcherEntries.ts';
import { packEntries } from './packEntries.ts';
import { servedParts } from './servedParts.ts';

/**
 * What readers' matcher knows of the content: its entries, packed for the wire and unpacked again. Whatever is measured or
 * promised of answers is measured on these.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * servedEntries(content).map(({ slug }) => slug); // ['out-of-tea', 'brew-refused', 'coffee-run-dry']
 */
export const servedEntries = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): Entry[] => {
  const { core, rest } = servedParts(content);
  return [core, rest].flatMap((part) => {
    const entries = matcherEntries(part);
    const served = unpackEntries(packEntries(entries));
    return served.map((entry, i) => ({ ...entry, slug: entries[i]?.slug ?? entry.slug }));
  });
};
