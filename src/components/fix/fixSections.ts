import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import { solvedBy } from '../../catalogue/relations.ts';
import { entryStrings, fixStrings } from '../../strings/entries.ts';

/**
 * The sections of a fix's page that have something to say, in order; the free checks stand before the steps.
 *
 * @example
 * fixSections(catalogue, 'update-claude-code')[0]?.id; // 'steps'
 */
export const fixSections = (
  catalogue: Catalogue,
  slug: string,
): { id: string; title: string }[] => {
  const { facts } = catalogue.fix(slug);
  const sections: [id: string, title: string, items: readonly unknown[]][] = [
    ['before-paying', fixStrings.beforePaying, facts.beforePaying],
    ['steps', fixStrings.steps, facts.steps],
    ['check', fixStrings.check, [facts.check]],
    ['forward', fixStrings.forward, facts.forward === undefined ? [] : [facts.forward]],
    ['risks', fixStrings.risks, facts.risks],
    ['about', entryStrings.about, [slug]],
    ['solves', fixStrings.solves, solvedBy(catalogue, slug)],
    ['concerns', fixStrings.concerns, [...facts.pools, ...facts.tools]],
  ];
  return sections.filter(([, , items]) => items.length > 0).map(([id, title]) => ({ id, title }));
};
