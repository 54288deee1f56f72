import { align, beginsSentence, type Alignment } from './align.ts';
import type { Compiled } from './compileCatalogue.ts';
import type { PatternWord } from './compilePattern.ts';
import { findSeeds, type Seed } from './findSeeds.ts';
import type { Words } from './foldText.ts';
import { judge } from './judge.ts';
import { EPSILON, type Finding } from './rankFindings.ts';
import { weighEvidence } from './weighEvidence.ts';

/** A phrase that vetoes an entry may stand this many words behind its passage. */
const VETO_REACH = 8;

/** What was recognised, and how near each entry came to it. */
export interface Recognised {
  readonly findings: readonly Finding[];
  /** Number of the entry to the weight that was found of it times the share that this is. */
  readonly nearness: ReadonlyMap<number, number>;
}

/** A broken or a glued word costs a whole wording two of its pairs, and a narrow terminal breaks a word in every line. */
const mayBeWhole = (votes: number, pattern: number, { pairCounts }: Compiled): boolean => {
  const pairs = pairCounts[pattern] ?? 0;
  return votes >= pairs - Math.max(2, pairs / 2);
};

interface Candidate {
  readonly pattern: number;
  readonly seed: Seed;
  readonly count: number;
  /** Whether so much of the wording was sighted there that it may stand whole. */
  readonly mayBeWhole: boolean;
}

/**
 * The places worth a look: those first where a wording may stand whole, and of these the fullest, so that what is found
 * early settles what follows.
 */
const candidates = (words: Words, compiled: Compiled): Candidate[] => {
  const all: Candidate[] = [];
  for (const [pattern, { seeds, count }] of findSeeds(words, compiled)) {
    for (const seed of seeds) {
      all.push({ pattern, seed, count, mayBeWhole: mayBeWhole(seed.votes, pattern, compiled) });
    }
  }
  return all.sort(
    (a, b) => Number(b.mayBeWhole) - Number(a.mayBeWhole) || b.seed.votes - a.seed.votes,
  );
};

const phraseAt = (words: Words, phrase: readonly PatternWord[], at: number): boolean =>
  phrase.every((word, i) => words.hash[at + i] === word.hash);

/** Words before the passage may be part of what vetoes it, unless its first one begins a sentence of its own. */
const vetoesFrom = (text: string, words: Words, { first }: Alignment): number =>
  beginsSentence(text, words, first - 1, first) ? first : Math.max(0, first - 2);

const vetoed = (
  text: string,
  words: Words,
  phrases: readonly (readonly PatternWord[])[],
  alignment: Alignment,
): boolean => {
  const from = vetoesFrom(text, words, alignment);
  const behind = Math.min(words.count, alignment.last + VETO_REACH);
  return phrases.some((phrase) => {
    for (let at = from; at + phrase.length <= behind; at++) {
      if (phraseAt(words, phrase, at)) return true;
    }
    return false;
  });
};

const covers = ({ alignment }: Finding, { at }: Seed): boolean =>
  at >= alignment.first && at <= alignment.last;

/**
 * Whether the place needs no look, because an exact finding covers it that the candidate cannot beat: it is of the same
 * entry, or weighs more than the whole wording could, or too few pairs stand there for the wording to be whole.
 */
const isSettled = (
  settled: readonly Finding[],
  { seed, pattern, mayBeWhole }: Candidate,
  { patterns, totals }: Compiled,
): boolean =>
  settled.some(
    (finding) =>
      covers(finding, seed) &&
      (!mayBeWhole ||
        patterns[pattern]?.entry === finding.entry ||
        (totals[pattern] ?? 0) < finding.evidence.weight - EPSILON),
  );

/**
 * Finds the places where entries are recognised.
 *
 * @param text the paste
 * @param words the paste, folded
 * @param compiled the catalogue
 * @example
 * const text = 'Error: the kettle boiled dry';
 * const compiled = compileCatalogue([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'The kettle boiled dry' }] }]);
 * recognise(text, foldText(text), compiled).findings[0]?.sure; // 'exact'
 */
export const recognise = (text: string, words: Words, compiled: Compiled): Recognised => {
  const findings: Finding[] = [];
  const settled: Finding[] = [];
  const nearness = new Map<number, number>();
  for (const candidate of candidates(words, compiled)) {
    const { pattern, seed, count } = candidate;
    const source = compiled.patterns[pattern];
    const weights = compiled.wordWeights[pattern];
    if (source === undefined || weights === undefined) continue;
    const { entry, wording, short, reworded, tail } = source;
    if (isSettled(settled, candidate, compiled)) continue;
    // Where more of a message's own words stand, another way to put it has nothing to add.
    if (reworded && findings.some((one) => one.entry === entry && covers(one, seed))) continue;
    const alignment = align(text, words, source, seed);
    const evidence = weighEvidence(text, words, alignment, source, weights);
    nearness.set(entry, Math.max(nearness.get(entry) ?? 0, evidence.weight * evidence.coverage));
    const judged = judge(evidence, short);
    const sure = judged === 'exact' && reworded ? 'likely' : judged;
    if (sure === null || vetoed(text, words, compiled.forbidden[entry] ?? [], alignment)) continue;
    const { kind, rank = 'cause', purse } = compiled.entries[entry] ?? {};
    const finding: Finding = {
      entry,
      wording,
      reworded,
      tail,
      sure,
      evidence,
      alignment,
      rank,
      purse,
      count,
    };
    findings.push(finding);
    // A general form settles nothing: a named cause may explain more of the same place.
    if (sure === 'exact' && kind !== 'wrapper' && rank !== 'general') settled.push(finding);
  }
  return { findings, nearness };
};
