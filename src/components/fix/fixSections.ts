import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import { solvedBy } from '../../catalogue/relations.ts';
import { entryStrings, fixStrings } from '../../strings/entries.ts';

/**
 * The sections of a fix's page that have something to say, in order; free checks and what is to be forwarded to an admin stand before the steps.
 *
 * @example
 * fixSections(catalogue, 'update-claude-code')[0]?.id; // 'steps'
 */
export const fixSections = (
  catalogue: Catalogue,
  slug: string,
): { id: string; title: string }[] => {
  const { facts } = catalogue.fix(slug);
  const forward = facts.forward === undefined ? [] : [facts.forward];
  const isForAdmin = facts.actor === 'admin';
  const sections: [id: string, title: string, items: readonly unknown[]][] = [
    ['before-paying', fixStrings.beforePaying, facts.beforePaying],
    ['forward', fixStrings.forward, isForAdmin ? forward : []],
    ['steps', fixStrings.steps, facts.steps],
    ['check', fixStrings.check, [facts.check]],
    ['forward', fixStrings.forward, isForAdmin ? [] : forward],
    ['risks', fixStrings.risks, facts.risks],
    ['about', entryStrings.about, [slug]],
    ['solves', fixStrings.solves, solvedBy(catalogue, slug)],
    ['concerns', fixStrings.concerns, [...facts.pools, ...facts.tools]],
  ];
  return sections.filter(([, , items]) => items.length > 0).map(([id, title]) => ({ id, title }));
};
