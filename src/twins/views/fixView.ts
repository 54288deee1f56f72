import type { Content } from '../../catalogue/content.ts';
import { evidenceOf } from '../../catalogue/evidenceOf.ts';
import { solvedBy } from '../../catalogue/relations.ts';
import { entryPath } from '../../paths.ts';
import type { FixView } from '../../schemas/views/fixView.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a fix: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * fixView(teller, content.fixes[0]).solves[0]?.slug; // 'out-of-tea'
 */
export const fixView = (teller: Teller, entry: Content['fixes'][number]): FixView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(evidenceOf(entry));
  const page = entryPath('fix', slug);
  const solved = solvedBy(tell.catalogue, slug).map((variant) => variant.slug);
  return {
    ...tell.frame('fix', entry),
    pay: facts.pay,
    cost: tell.say(facts.cost),
    minutes: facts.minutes,
    actor: facts.actor,
    chooseWhen: tell.say(facts.chooseWhen),
    beforePaying: facts.beforePaying.map(({ id, check, shows }) => ({
      id,
      url: tell.at(`${page}#check-${id}`),
      check: tell.say(check),
      shows: tell.say(shows),
    })),
    steps: facts.steps.map(({ id, text }) => ({
      id,
      url: tell.at(`${page}#step-${id}`),
      text: tell.say(text),
    })),
    check: { run: tell.say(facts.check.run), expect: tell.say(facts.check.expect) },
    ifNot: tell.say(facts.ifNot),
    ...(facts.forward !== undefined && { forward: facts.forward }),
    risks: facts.risks.map(tell.say),
    about: tell.blocks(body),
    solves: tell.links('variant', solved),
    pools: tell.links('pool', facts.pools),
    tools: tell.links('tool', facts.tools),
  };
};
