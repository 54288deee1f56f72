import type { Content } from '../catalogue/content.ts';
import { mainWording, shownMessage } from '../catalogue/messagePieces.ts';
import { plainProse } from '../catalogue/parseProse.ts';
import type { GlyphName } from '../components/page/glyphs.ts';
import { shorten } from '../components/page/shorten.ts';
import { folders } from '../paths.ts';
import { cardStrings } from '../strings/cards.ts';
import { fixStrings, meterStrings, poolStrings } from '../strings/entries.ts';
import { guideStrings } from '../strings/guides.ts';
import { variantStrings, verdictStrings as ask } from '../strings/variants.ts';
import type { Card, CardAnswer } from './Card.ts';

type Entry<Room extends keyof Content> = Content[Room][number];

/** How many characters of a message are of use at the size of a preview; no card has room for more. */
const MESSAGE = 160;

/** Where a message is a whole page of HTML, its title is what readers see of it. */
const TAG = /<[a-z]/;

/** Asks for the picture of a warning sign instead of the sign. */
const AS_PICTURE = '\uFE0F';

const answer = (question: string, glyph: GlyphName, words: string): CardAnswer => ({
  question,
  glyph,
  answer: words,
});

/**
 * The card of a variant: its message, the verdict in a word each and the time in full, the first free action.
 *
 * @param pools all pools
 * @example
 * const { variants, pools } = readContent('tests/fixtures/sites/whole').content;
 * variantCard(variants[0], pools).answers[0].question; // 'Pay?'
 */
export const variantCard = (
  { slug, facts }: Entry<'variants'>,
  pools: readonly Entry<'pools'>[],
): Card => {
  const pool = pools.find((one) => one.slug === facts.pool);
  const { pay, wait, actor, time } = facts.verdict;
  const message = shownMessage(mainWording(facts));
  return {
    name: `${folders.variant}/${slug}`,
    pool: pool?.slug,
    glyph: pool?.facts.glyph,
    mark: pool?.facts.title ?? variantStrings.kind,
    title: shorten((TAG.test(message) ? facts.title : message).replaceAll(AS_PICTURE, ''), MESSAGE),
    isMessage: true,
    answers: [
      answer(ask.pay, `pay-${pay.answer}`, cardStrings.pay[pay.answer]),
      answer(ask.wait, `wait-${wait.answer}`, cardStrings.wait[wait.answer]),
      answer(ask.actor, `actor-${actor.answer}`, ask.actors[actor.answer]),
      answer(ask.time, 'time', time),
    ],
    first: { label: ask.firstFree, text: plainProse(facts.firstAction) },
  };
};

/**
 * The card of a pool: what runs out, when it refills, what happens at zero, where to look.
 *
 * @example
 * poolCard(readContent('tests/fixtures/sites/whole').content.pools[0]).mark; // 'Pool'
 */
export const poolCard = ({ slug, facts }: Entry<'pools'>): Card => ({
  name: `${folders.pool}/${slug}`,
  pool: slug,
  glyph: facts.glyph,
  mark: poolStrings.kind,
  title: facts.title,
  isMessage: false,
  lede: `${facts.gist}.`,
  answers: [
    answer(cardStrings.refills, 'clock', plainProse(facts.refill.says)),
    answer(poolStrings.atZero, 'refused', plainProse(facts.zero.says)),
  ],
  first: { label: meterStrings.look, text: plainProse(facts.reading.look) },
});

/** What a fix asks for, as the sign of the answer to "Pay?". */
const PAY_GLYPHS = { free: 'pay-no', 'by-use': 'pay-maybe', paid: 'pay-yes' } as const;

/**
 * The card of a fix: what it costs in money and minutes, who does it, and how it begins: with a free check where it costs money.
 *
 * @example
 * const { fixes } = readContent('tests/fixtures/sites/whole').content;
 * fixes.map((fix) => fixCard(fix).first.label); // ['First, free', 'First step']
 */
export const fixCard = ({ slug, facts }: Entry<'fixes'>): Card => {
  const { pay, minutes, actor, beforePaying, steps } = facts;
  const [check] = beforePaying;
  const [step] = steps;
  return {
    name: `${folders.fix}/${slug}`,
    mark: fixStrings.kind,
    title: facts.title,
    isMessage: false,
    lede: `${facts.gist}.`,
    answers: [
      answer(ask.pay, PAY_GLYPHS[pay], fixStrings[pay]),
      answer(ask.actor, `actor-${actor}`, ask.actors[actor]),
      answer(ask.time, 'time', `${String(minutes)} ${fixStrings.minutes}`),
    ],
    first:
      check === undefined
        ? { label: cardStrings.firstStep, text: plainProse(step?.text ?? '') }
        : { label: ask.firstFree, text: plainProse(check.check) },
  };
};

/**
 * The card of a guide: its question, the answer in a line, the first free thing to do.
 *
 * @example
 * guideCard(readContent('tests/fixtures/sites/whole').content.guides[0]).answers; // []
 */
export const guideCard = ({ slug, facts }: Entry<'guides'>): Card => ({
  name: `${folders.guide}/${slug}`,
  mark: guideStrings.kind,
  title: facts.title,
  isMessage: false,
  lede: `${facts.gist}.`,
  answers: [],
  first:
    facts.firstAction === undefined
      ? undefined
      : { label: ask.firstFree, text: plainProse(facts.firstAction) },
});
