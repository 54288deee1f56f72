import { mainWording, shownMessage } from '../catalogue/messagePieces.ts';
import { plainProse } from '../catalogue/parseProse.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import { verdictRows } from '../strings/variants.ts';

/** A statement with the name of what it is about. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A situation behind a message: its name, the check, and what the check shows. */
export interface ReplyCase {
  readonly title: string;
  readonly check: string;
  readonly expect: string;
}

/** What a reply is made of, without citations or markup; backticks mark code in all but message and link. */
export interface ReplyFacts {
  /** The message as the reader sees it, with what varies in words. */
  readonly message: string;
  readonly short: string;
  /** The questions that tell the remaining cases apart. */
  readonly ask: readonly string[];
  /** The four answers of the verdict row. */
  readonly verdict: readonly Labelled[];
  /** The first free thing to do. */
  readonly action: string;
  readonly cases: readonly ReplyCase[];
  /** The permanent address, absolute; every reply ends in it. */
  readonly link: string;
}

/**
 * Takes from a variant what a reply says of it.
 *
 * @param link the variant's permanent address, absolute
 * @example
 * const [tea] = readContent('tests/fixtures/sites/whole').content.variants;
 * replyFacts(tea.facts, 'https://tea.example/e/1/').action; // 'Look into the pot.'
 */
export const replyFacts = (facts: VariantFacts, link: string): ReplyFacts => {
  const { pay, wait, actor, time } = facts.verdict;
  return {
    message: shownMessage(mainWording(facts)),
    short: plainProse(facts.reply.short),
    ask: facts.reply.ask.map(plainProse),
    verdict: verdictRows([pay.text, wait.text, actor.text, time]).map(([label, text]) => ({
      label,
      text,
    })),
    action: plainProse(facts.firstAction),
    cases: facts.cases.map(({ title, check, expect }) => ({
      title: plainProse(title),
      check: plainProse(check),
      expect: plainProse(expect),
    })),
    link,
  };
};
