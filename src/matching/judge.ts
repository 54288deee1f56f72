import type { Sureness } from './types.ts';
import type { Evidence } from './weighEvidence.ts';

/** Wordings that weigh less are phrases that other texts use in passing: they must stand by themselves. */
const TELLING_WEIGHT = 1.5;

/** A first sentence must have so many words; with fewer, the next one must stand there, too. */
export const HEAD_WORDS = 4;
/** And it must weigh this much: many messages begin "You've hit your usage limit". */
const HEAD_WEIGHT = 1;
/** A slight phrase of this many words says nothing within a sentence that leads up to it. */
const SLIGHT_WORDS = 3;

/** A word of this weight may not be missing in the middle: it tells this message from its siblings. */
const MISSING_WEIGHT = 0.6;
/** Where foreign words stand, too, a missing word of this weight was replaced by another meaning. */
const REPLACED_WEIGHT = 0.25;

/**
 * Every word of the wording stands there, in order, and none in between that does not belong.
 *
 * @example
 * isWhole({ found: 9, of: 9, extras: 1 }); // false
 */
export const isWhole = ({
  found,
  of,
  extras,
}: Pick<Evidence, 'found' | 'of' | 'extras'>): boolean => found === of && extras === 0;

/** The first sentence or more stands there whole, and the paste does not go on in other words. */
const isHead = ({ head, goesOn, extras, weight }: Evidence): boolean =>
  head >= HEAD_WORDS && weight >= HEAD_WEIGHT && !goesOn && extras === 0;

/** What is missing in the middle may be missing: it is neither what tells the message nor was it replaced. */
const keepsItsMeaning = ({ extras, gap }: Evidence): boolean =>
  gap < (extras > 0 ? REPLACED_WEIGHT : MISSING_WEIGHT);

/** Words are only left out, none stands for them, and the rest tells the message. */
const onlyLeavesOut = ({ extras, weight }: Evidence): boolean =>
  extras === 0 && weight >= TELLING_WEIGHT;

/** Nearly all of it stands there; a slip, a lost or an added word explains the rest. */
const isNearlyWhole = (evidence: Evidence): boolean =>
  evidence.coverage >= 0.75 &&
  evidence.found >= 4 &&
  evidence.extras <= Math.max(1, evidence.of / 5) &&
  !evidence.otherMessage &&
  (onlyLeavesOut(evidence) || keepsItsMeaning(evidence));

/** A short form has no word to spare but at its ends, where no others may stand for it. */
const isNearlyShort = (evidence: Evidence): boolean =>
  isNearlyWhole(evidence) && evidence.gap === 0 && evidence.extras === 0 && !evidence.contradicted;

/** So many words in a row are no accident, however common they are. */
const LONG_RUN = 8;

/**
 * A long, telling piece of it stands there, cut off: no other words stand where its own are missing, and no sentence of the
 * paste runs into it, for then its words are that sentence's.
 */
const isCut = (evidence: Evidence): boolean =>
  evidence.coverage >= 0.4 &&
  evidence.run >= 5 &&
  (evidence.weight >= TELLING_WEIGHT || evidence.run >= LONG_RUN) &&
  !evidence.leadsIn &&
  !evidence.contradicted &&
  !evidence.otherMessage &&
  !evidence.headless &&
  keepsItsMeaning(evidence);

/**
 * How sure an alignment makes us. Four named rules, the first that applies decides:
 *
 * 1. *whole*: every word of the wording. Exact; likely when one is misspelt, when it is a short form, a slight phrase that a sentence leads up to or
 *    goes on from, or any phrase in the middle of a sentence.
 * 2. *head*: the first sentence, and the paste ends there or breaks off. Likely.
 * 3. *nearly whole*: three quarters of its weight. Likely; a short form may lack nothing but an end.
 * 4. *cut*: a run of five words or more that weighs enough, or of eight. Likely.
 *
 * Otherwise nothing: words that many messages share prove nothing, however many of them there are.
 *
 * @example
 * const whole = { weight: 4, coverage: 1, run: 9, found: 9, of: 9, slips: 0, head: 9, gap: 0, extras: 0, leadsIn: false, goesOn: false };
 * judge(whole, false); // 'exact'
 * judge(whole, true); // 'likely'
 */
export const judge = (evidence: Evidence, short: boolean): Sureness | null => {
  const slight = evidence.weight < TELLING_WEIGHT;
  const { leadsIn, goesOn } = evidence;
  const inSentence = slight ? leadsIn || goesOn : leadsIn && goesOn;
  if (isWhole(evidence)) {
    if (slight && leadsIn && (goesOn || evidence.of <= SLIGHT_WORDS)) return null;
    return short || inSentence || evidence.slips > 0 ? 'likely' : 'exact';
  }
  if (short) return isNearlyShort(evidence) ? 'likely' : null;
  return isHead(evidence) || isNearlyWhole(evidence) || isCut(evidence) ? 'likely' : null;
};
