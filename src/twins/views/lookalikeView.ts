import { citedClaims } from '../../catalogue/citedClaims.ts';
import type { Content } from '../../catalogue/content.ts';
import { shownMessage } from '../../catalogue/messagePieces.ts';
import type { LookalikeView } from '../../schemas/views/catalogueFile.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a look-alike.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * lookalikeView(teller, content.lookalikes[0]).slug; // 'coffee-run-dry'
 */
export const lookalikeView = (
  teller: Teller,
  entry: Content['lookalikes'][number],
): LookalikeView => {
  const { slug, facts } = entry;
  const claims = citedClaims(entry);
  const tell = teller.about(claims);
  const { page } = facts;
  return {
    ...tell.link('lookalike', slug),
    provider: tell.write(facts.provider),
    meaning: tell.say(facts.meaning),
    firstAction: tell.say(facts.firstAction),
    ...(page !== undefined && { page }),
    wordings: facts.wordings.map(({ text }) => shownMessage(text)),
    claims,
  };
};
