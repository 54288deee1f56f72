import type { Content } from '../../catalogue/content.ts';
import { seenIn } from '../../catalogue/relations.ts';
import { toolEvidence } from '../../catalogue/routeEvidence.ts';
import type { ToolView } from '../../schemas/views/placeViews.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a tool: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * toolView(teller, content.tools[0]).messages[0]?.slug; // 'out-of-tea'
 */
export const toolView = (teller: Teller, entry: Content['tools'][number]): ToolView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(toolEvidence(teller.catalogue, entry));
  const messages = seenIn(tell.catalogue, slug).map((variant) => variant.slug);
  return {
    ...tell.frame('tool', entry),
    maker: tell.write(facts.maker),
    party: facts.party,
    pools: facts.pools.map((pool) => ({
      ...tell.link('pool', pool.slug),
      when: tell.say(pool.when),
    })),
    routes: tell.routes(facts.routes.map((id) => tell.catalogue.route(id))),
    credentials: facts.credentials.map(({ name, says }) => ({
      name: tell.say(name),
      says: tell.say(says),
    })),
    seeAccount: tell.say(facts.seeAccount),
    setKey: tell.say(facts.setKey),
    ...(facts.switchBack !== undefined && { switchBack: tell.say(facts.switchBack) }),
    wraps: tell.say(facts.wraps),
    wrappers: tell.links('wrapper', facts.wrappers),
    about: tell.blocks(body),
    messages: tell.links('variant', messages),
    bugs: facts.bugs,
    unknown: facts.unknown.map(tell.say),
  };
};
