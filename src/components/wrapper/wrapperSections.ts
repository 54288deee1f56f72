import type { Content } from '../../catalogue/content.ts';
import { entryStrings, wrapperStrings } from '../../strings/entries.ts';
import { variantStrings } from '../../strings/variants.ts';

/**
 * The sections of a wrapper's page that have something to say, in order.
 *
 * @example
 * wrapperSections(facts)[0]?.id; // 'read-it'
 */
export const wrapperSections = (
  facts: Content['wrappers'][number]['facts'],
): { id: string; title: string }[] => [
  { id: 'read-it', title: wrapperStrings.readIt },
  { id: 'can-follow', title: wrapperStrings.canFollow },
  ...(facts.alsoFollows.length > 0
    ? [{ id: 'also-follows', title: wrapperStrings.alsoFollows }]
    : []),
  { id: 'about', title: entryStrings.about },
  { id: 'reply', title: variantStrings.reply },
];
