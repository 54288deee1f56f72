import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import { messagesOf, toolsOf } from '../../catalogue/relations.ts';
import { routesThrough } from '../../catalogue/routes.ts';
import { entryStrings, poolStrings } from '../../strings/entries.ts';
import { refillStrings, routeStrings, zeroStrings } from '../../strings/pictures.ts';
import { variantStrings } from '../../strings/variants.ts';

/**
 * The sections of a pool's page that have something to say, in order.
 *
 * @example
 * poolSections(catalogue, 'usage-credits')[0]?.id; // 'meter'
 */
export const poolSections = (
  catalogue: Catalogue,
  slug: string,
): { id: string; title: string }[] => {
  const { facts } = catalogue.pool(slug);
  const sections: [id: string, title: string, items: readonly unknown[]][] = [
    ['meter', poolStrings.meter, [slug]],
    ['reading', poolStrings.reading, [slug]],
    ['routes', routeStrings.through, routesThrough(catalogue, slug)],
    ['zero', zeroStrings.title, [slug]],
    ['refill', refillStrings.title, [slug]],
    ['shown', poolStrings.shownAt, facts.shownAt],
    ['draws', poolStrings.draws, facts.draws],
    ['draws-not', poolStrings.drawsNot, facts.drawsNot],
    ['about', entryStrings.about, [slug]],
    ['not-same-as', variantStrings.notSameAs, facts.notSameAs],
    ['fixes', variantStrings.fixes, facts.fixes],
    ['messages', poolStrings.messages, messagesOf(catalogue, slug)],
    ['tools', poolStrings.toolsThatDraw, toolsOf(catalogue, slug)],
  ];
  return sections.filter(([, , items]) => items.length > 0).map(([id, title]) => ({ id, title }));
};
