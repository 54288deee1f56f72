import type { Content } from '../../catalogue/content.ts';
import { evidenceOf } from '../../catalogue/evidenceOf.ts';
import { shownMessage } from '../../catalogue/messagePieces.ts';
import type { WrapperView } from '../../schemas/views/readingViews.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a wrapper: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * wrapperView(teller, content.wrappers[0]).canFollow[0]?.slug; // 'out-of-tea'
 */
export const wrapperView = (teller: Teller, entry: Content['wrappers'][number]): WrapperView => {
  const { facts, body } = entry;
  const tell = teller.about(evidenceOf(entry));
  const followers = facts.canFollow.map((one) => ({ kind: 'variant' as const, ...one }));
  return {
    ...tell.frame('wrapper', entry),
    prefixes: facts.prefixes.map(({ text, source }) => ({
      text: shownMessage(text),
      source: tell.sourceOf(source),
    })),
    meaning: tell.say(facts.meaning),
    firstAction: tell.say(facts.firstAction),
    readIt: facts.readIt.map(tell.say),
    canFollow: tell.neighbours(followers),
    alsoFollows: facts.alsoFollows.map(tell.say),
    about: tell.blocks(body),
    printedBy: tell.links('tool', facts.printedBy),
    reply: { short: tell.say(facts.reply.short), ask: facts.reply.ask.map(tell.say) },
  };
};
