import type { Content } from '../../catalogue/content.ts';
import { messagesOf, toolsOf } from '../../catalogue/relations.ts';
import { poolEvidence } from '../../catalogue/routeEvidence.ts';
import { routesThrough } from '../../catalogue/routes.ts';
import type { PoolView } from '../../schemas/views/placeViews.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a pool: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * poolView(teller, teller.catalogue.pool('teapot')).tools[0]?.slug; // 'kettle'
 */
export const poolView = (teller: Teller, entry: Content['pools'][number]): PoolView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(poolEvidence(teller.catalogue, entry));
  const messages = messagesOf(tell.catalogue, slug).map((variant) => variant.slug);
  const neighbours = facts.notSameAs.map((one) => ({ kind: 'pool' as const, ...one }));
  return {
    ...tell.frame('pool', entry),
    alsoCalled: facts.alsoCalled.map(tell.write),
    shownAt: facts.shownAt.map(({ where, shows }) => ({
      where: tell.say(where),
      shows: tell.say(shows),
    })),
    reading: tell.reading(facts.reading),
    routes: tell.routes(routesThrough(tell.catalogue, slug)),
    draws: facts.draws.map(tell.say),
    drawsNot: facts.drawsNot.map(tell.say),
    refills: tell.say(facts.refills),
    atZero: tell.say(facts.atZero),
    raisedBy: tell.say(facts.raisedBy),
    costs: tell.say(facts.costs),
    ...(facts.expires !== undefined && { expires: tell.say(facts.expires) }),
    about: tell.blocks(body),
    notSameAs: tell.neighbours(neighbours),
    fixes: tell.links('fix', tell.freeFirst(facts.fixes)),
    messages: tell.links('variant', messages),
    tools: tell.links('tool', toolsOf(tell.catalogue, slug)),
    unknown: facts.unknown.map(tell.say),
  };
};
