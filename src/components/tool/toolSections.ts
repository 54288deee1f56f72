import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import { seenIn } from '../../catalogue/relations.ts';
import { entryStrings, toolStrings } from '../../strings/entries.ts';
import { credentialStrings } from '../../strings/pictures.ts';

/**
 * The sections of a tool's page that have something to say, in order.
 *
 * @example
 * toolSections(catalogue, 'zed')[0]?.id; // 'pools'
 */
export const toolSections = (
  catalogue: Catalogue,
  slug: string,
): { id: string; title: string }[] => [
  { id: 'pools', title: toolStrings.pools },
  ...(catalogue.tool(slug).facts.credentials.length > 0
    ? [{ id: 'credentials', title: credentialStrings.title }]
    : []),
  { id: 'account', title: toolStrings.account },
  { id: 'wraps', title: toolStrings.wraps },
  { id: 'about', title: entryStrings.about },
  ...(seenIn(catalogue, slug).length > 0 ? [{ id: 'messages', title: toolStrings.messages }] : []),
];
