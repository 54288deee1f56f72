import type { Content } from '../../catalogue/content.ts';
import { evidenceOf } from '../../catalogue/evidenceOf.ts';
import { mainWording, shownMessage } from '../../catalogue/messagePieces.ts';
import { fixesOf, readingOf } from '../../catalogue/relations.ts';
import { aliasPath, entryPath } from '../../paths.ts';
import type { VariantView } from '../../schemas/views/variantView.ts';
import type { Teller } from '../Teller.ts';

const fixCard = (tell: Teller, slug: string): VariantView['fixes'][number] => {
  const { facts } = tell.catalogue.fix(slug);
  const { pay, cost, minutes, actor, chooseWhen, beforePaying, steps, check } = facts;
  return {
    ...tell.link('fix', slug),
    pay,
    cost: tell.say(cost),
    minutes,
    actor,
    chooseWhen: tell.say(chooseWhen),
    steps: beforePaying.length === 0 ? steps.map(({ text }) => tell.say(text)) : [],
    check: { run: tell.say(check.run), expect: tell.say(check.expect) },
  };
};

/**
 * All that is published of a variant: what its page says, as plain data.
 *
 * @param teller in whose voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * variantView(teller, content.variants[0]).verdict.pay.text; // 'Not yet'
 */
export const variantView = (teller: Teller, entry: Content['variants'][number]): VariantView => {
  const { slug, facts, body } = entry;
  const tell = teller.about(evidenceOf(entry));
  const { note, ...wire } = facts.wire;
  const reading = readingOf(tell.catalogue, facts);
  return {
    ...tell.frame('variant', entry),
    shortUrl: tell.at(aliasPath(facts.number)),
    message: shownMessage(mainWording(facts)),
    severity: facts.severity,
    pool: facts.pool === null ? null : tell.link('pool', facts.pool),
    verdict: facts.verdict,
    firstAction: tell.say(facts.firstAction),
    ...(reading !== undefined && { reading: tell.reading(reading) }),
    meaning: tell.blocks(body),
    cases: tell.cases(entryPath('variant', slug), facts.cases),
    fixes: tell.freeFirst(fixesOf(facts)).map((fix) => fixCard(tell, fix)),
    dontTry: facts.dontTry.map(({ what, why }) => ({ what: tell.say(what), why: tell.say(why) })),
    stillFailing: facts.stillFailing.map(tell.say),
    notSameAs: tell.neighbours(facts.notSameAs),
    collect: facts.collect.map(tell.say),
    reply: { short: tell.say(facts.reply.short), ask: facts.reply.ask.map(tell.say) },
    unknown: facts.unknown.map(tell.say),
    bugs: facts.bugs,
    wordings: facts.wordings.map((wording) => ({
      ...wording,
      source: tell.sourceOf(wording.source),
    })),
    tools: tell.links('tool', facts.tools),
    wrappers: tell.links('wrapper', facts.wrappers),
    wire: { ...wire, ...(note !== undefined && { note: tell.say(note) }) },
  };
};
