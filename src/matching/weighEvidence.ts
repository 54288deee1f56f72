import type { Alignment } from './align.ts';
import type { Pattern, PatternWord } from './compilePattern.ts';
import { foldedWord, type Words } from './foldText.ts';
import { HOLES } from './holes.ts';
import { SLIP_FIT } from './Meetings.ts';

/** What an alignment shows, in figures that can be named. */
export interface Evidence {
  /** Sum of the weights of the words found. */
  readonly weight: number;
  /** Share of the wording's weight that was found, 0 to 1. */
  readonly coverage: number;
  /** Longest run of neighbouring words that stand there as in the wording. */
  readonly run: number;
  /** Words found, and words of the wording. */
  readonly found: number;
  readonly of: number;
  /** Whether the wording stands there from its first word on, and none is left out before its last one there. */
  readonly unbroken: boolean;
  /** Words that stand there misspelt. */
  readonly slips: number;
  /** Words of the first whole sentences that stand there without a gap; 0 when the first one is not whole. */
  readonly head: number;
  /** Weight of the heaviest word that is missing between words that were found. */
  readonly gap: number;
  /** Words of the paste between them that belong to nothing. */
  readonly extras: number;
  /** Whether the passage is part of a longer sentence of the paste: another word leads up to it, or goes on. */
  readonly leadsIn: boolean;
  readonly goesOn: boolean;
  /** Whether the sentence leads in or goes on with other words where the wording has words that are missing. */
  readonly contradicted: boolean;
  /** Whether nothing of the first sentence was found although other words stand before the passage on its line. */
  readonly headless: boolean;
  /** Whether JSON's frame stands there, and in it another message: a type that several errors share tells none of them. */
  readonly otherMessage: boolean;
}

/** Only blanks between two words: one sentence goes on. Everything else, a line's end too, may part two texts. */
const BLANKS = /^[ \t\u00a0\u202f\u3000]+$/;
const NUMBER = /^\d+$/;

/** Whether the words `left` and `left + 1` of the paste belong to one sentence; a number before a message does not. */
const attached = (text: string, words: Words, left: number): boolean => {
  if (left < 0 || left + 1 >= words.count) return false;
  const end = words.end[left] ?? 0;
  return (
    BLANKS.test(text.slice(end, words.start[left + 1])) &&
    !NUMBER.test(text.slice(words.start[left], end))
  );
};

const lastFound = ({ fit }: Alignment): number => fit.findLastIndex((one) => one > 0);

/** The word of the wording behind the last one that was found; nothing at its end. */
const nextWanted = ({ words }: Pattern, alignment: Alignment): PatternWord | undefined =>
  words[lastFound(alignment) + 1];

/** Whether the paste breaks off in the middle of the word that the wording has next. */
const breaksOff = (text: string, words: Words, pattern: Pattern, alignment: Alignment): boolean => {
  const { last } = alignment;
  const next = nextWanted(pattern, alignment);
  if (next === undefined || (words.size[last + 1] ?? 0) >= next.size) return false;
  const piece = foldedWord(text, words.start[last + 1] ?? 0, words.end[last + 1] ?? 0);
  return next.text.startsWith(piece) && !attached(text, words, last + 1);
};

/** Whether what goes on fills a hole, as in `resets {when}`, or is the one last piece of what would fill it. */
const fillsHole = (text: string, words: Words, pattern: Pattern, alignment: Alignment): boolean => {
  const { last } = alignment;
  const next = nextWanted(pattern, alignment);
  const hole = next === undefined ? pattern.tail : next.hole;
  if (hole === null) return false;
  const end = Math.min(last + HOLES[hole].most, words.count - 1);
  const filling = text.slice(words.start[last + 1], words.end[end]);
  return HOLES[hole].shape.test(filling) || last + 2 === words.count;
};

/** How many words the whole sentences have that stand, without a gap, at the beginning of the wording. */
const wholeHead = ({ words }: Pattern, { fit, at }: Alignment): number => {
  let head = 0;
  for (const [i, word] of words.entries()) {
    const gap = i > 0 && word.room === 0 && (at[i] ?? 0) - (at[i - 1] ?? 0) > 2;
    if ((fit[i] ?? 0) === 0 || gap) return head;
    if (word.ends) head = i + 1;
  }
  return words.length;
};

/** Whether the paste has, before the word `first`, other words on the same line where the wording has its first sentence. */
const isHeadless = (
  text: string,
  words: Words,
  { words: wanted }: Pattern,
  { fit, first }: Alignment,
): boolean => {
  const end = wanted.findIndex((word) => word.ends);
  if (first === 0 || wanted.some((_, i) => i <= end && (fit[i] ?? 0) > 0)) return false;
  return end !== -1 && !text.slice(words.end[first - 1], words.start[first]).includes('\n');
};

/** Whether the paste has words behind JSON's `message` where the wording has others, none of which stands there. */
const hasOtherMessage = (
  text: string,
  words: Words,
  pattern: Pattern,
  alignment: Alignment,
): boolean =>
  pattern.words[lastFound(alignment)]?.text === 'message' &&
  nextWanted(pattern, alignment) !== undefined &&
  alignment.last + 1 < words.count &&
  !breaksOff(text, words, pattern, alignment);

/**
 * Sums up what an alignment shows.
 *
 * @param text the paste
 * @param words the paste, folded
 * @param alignment where the words of the pattern stand in it
 * @param pattern the wording
 * @param weights what each word of the pattern weighs, 0 to 1
 * @example
 * const [text, words] = ['kettle boiled', foldText('kettle boiled')];
 * const compiled = compileCatalogue([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'The kettle boiled dry' }] }]);
 * const alignment = align(text, words, compiled.patterns[0], { position: 1, at: 0 });
 * weighEvidence(text, words, alignment, compiled.patterns[0], compiled.wordWeights[0]).found; // 2
 */
export const weighEvidence = (
  text: string,
  words: Words,
  alignment: Alignment,
  pattern: Pattern,
  weights: Float64Array,
): Evidence => {
  const { at, to, fit, first, last, extras } = alignment;
  let [weight, total, found, slips, run, longest, gap, pending] = [0, 0, 0, 0, 0, 0, 0, 0];
  pattern.words.forEach((word, i) => {
    const own = weights[i] ?? 0;
    total += own;
    if ((fit[i] ?? 0) === 0) {
      run = 0;
      if (found > 0) pending = Math.max(pending, own);
      return;
    }
    gap = Math.max(gap, pending);
    pending = 0;
    found++;
    if (fit[i] === SLIP_FIT) slips++;
    weight += own * (fit[i] ?? 0);
    const before = to[i - 1] ?? -1;
    const joined = before !== -1 && (word.room > 0 || (at[i] ?? 0) - before <= 1);
    run = joined ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  const leadsIn = attached(text, words, first - 1);
  const goesOn =
    attached(text, words, last) &&
    !breaksOff(text, words, pattern, alignment) &&
    !fillsHole(text, words, pattern, alignment);
  return {
    weight,
    coverage: total === 0 ? 0 : weight / total,
    run: longest,
    found,
    of: pattern.words.length,
    unbroken: found === lastFound(alignment) + 1,
    slips,
    head: wholeHead(pattern, alignment),
    gap,
    extras,
    leadsIn,
    goesOn,
    contradicted: (leadsIn && fit[0] === 0) || (goesOn && fit.at(-1) === 0),
    headless: isHeadless(text, words, pattern, alignment),
    otherMessage: hasOtherMessage(text, words, pattern, alignment),
  };
};
