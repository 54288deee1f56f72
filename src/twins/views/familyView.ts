import type { Content } from '../../catalogue/content.ts';
import { evidenceOf } from '../../catalogue/evidenceOf.ts';
import { entryPath } from '../../paths.ts';
import type { FamilyView } from '../../schemas/views/readingViews.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a family: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * familyView(teller, content.families[0]).kind; // 'family'
 */
export const familyView = (teller: Teller, entry: Content['families'][number]): FamilyView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(evidenceOf(entry));
  const page = entryPath('family', slug);
  return {
    ...tell.frame('family', entry),
    wire: facts.wire,
    meaning: tell.say(facts.meaning),
    firstAction: tell.say(facts.firstAction),
    question: tell.write(facts.question),
    answers: facts.answers.map(({ id, says, then, leads }) => ({
      id,
      url: tell.at(`${page}#answer-${id}`),
      says: tell.say(says),
      then: tell.say(then),
      leads: leads.map((lead) => tell.link(lead.kind, lead.slug)),
    })),
    about: tell.blocks(body),
    unknown: facts.unknown.map(tell.say),
  };
};
