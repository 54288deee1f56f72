import type { Content } from '../../catalogue/content.ts';
import { picturedEvidence } from '../../catalogue/routeEvidence.ts';
import { entryPath } from '../../paths.ts';
import type { GuideView } from '../../schemas/views/readingViews.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a guide: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * guideView(teller, content.guides[0]).text[1]; // '## In order'
 */
export const guideView = (teller: Teller, entry: Content['guides'][number]): GuideView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(picturedEvidence(teller.catalogue, entry));
  const { variants, fixes, pools, tools, guides } = facts.related;
  return {
    ...tell.frame('guide', entry),
    ...(facts.firstAction !== undefined && { firstAction: tell.say(facts.firstAction) }),
    cases: tell.cases(entryPath('guide', slug), facts.cases),
    text: tell.blocks(body),
    corrections: facts.corrections.map(({ says, truth }) => ({
      says: tell.say(says),
      truth: tell.say(truth),
    })),
    terms: facts.terms.map(({ term, also, meaning }) => ({
      term: tell.write(term),
      also: also.map(tell.write),
      meaning: tell.say(meaning),
    })),
    ...(facts.forward !== undefined && { forward: facts.forward }),
    related: [
      ...tell.links('variant', variants),
      ...tell.links('fix', tell.freeFirst(fixes)),
      ...tell.links('pool', pools),
      ...tell.links('tool', tools),
      ...tell.links('guide', guides),
    ],
    bugs: facts.bugs,
    unknown: facts.unknown.map(tell.say),
  };
};
