import { pairKey, type Compiled } from './compileCatalogue.ts';
import type { Words } from './foldText.ts';

/** A place where a pattern seems to begin to match: a pair of its words stands there. */
export interface Seed {
  readonly pattern: number;
  /** Position of the pair's first word in the pattern, and in the text. */
  readonly position: number;
  readonly at: number;
  /** How many of the pattern's pairs stand near each other there. */
  votes: number;
}

/** How far words may have shifted within one occurrence: noise, a gutter, a filled hole. */
const DRIFT = 14;
/** Of a pattern that stands in the paste many times, so many places are looked at; the rest are counted. */
const PLACES = 3;

/** All that was seen of one pattern. */
export interface Sightings {
  /** The first places and the fullest one, in order of text. */
  readonly seeds: Seed[];
  /** How many places hold at least half of the votes of the fullest one. */
  count: number;
}

interface Run extends Seed {
  shift: number;
  last: number;
}

/**
 * A place counts when so many of a wording's pairs stand there. Fewer could not make it likely: a broken or misspelt word
 * costs two pairs, and the least that counts as likely has three.
 */
const votesNeeded = (pairs: number): number => Math.min(3, Math.max(1, pairs - 2));

const keep = (sightings: Sightings, run: Seed): void => {
  const { seeds } = sightings;
  let fullest = 0;
  for (const seed of seeds) fullest = Math.max(fullest, seed.votes);
  if (run.votes * 2 >= fullest) sightings.count = run.votes > fullest * 2 ? 1 : sightings.count + 1;
  if (seeds.length < PLACES) seeds.push(run);
  else if (run.votes > fullest) seeds[PLACES - 1] = run;
};

/**
 * Finds where patterns may stand in a text: neighbouring words that are neighbours in a wording, gathered into runs.
 *
 * @param words the folded text
 * @param compiled the catalogue
 * @returns per pattern number, where it was sighted often enough to be looked at
 */
export const findSeeds = (words: Words, compiled: Compiled): Map<number, Sightings> => {
  const { vocabulary, pairs, postings, pairCounts } = compiled;
  const runs = new Map<number, Run>();
  const found = new Map<number, Sightings>();
  const close = (run: Run): void => {
    if (run.votes < votesNeeded(pairCounts[run.pattern] ?? 0)) return;
    const sightings = found.get(run.pattern) ?? { seeds: [], count: 0 };
    keep(sightings, run);
    found.set(run.pattern, sightings);
  };
  let left = -1;
  for (let at = 0; at < words.count; at++) {
    const right = vocabulary.get(words.hash[at] ?? 0);
    const place = left === -1 || right === -1 ? -1 : pairs.get(pairKey(left, right));
    left = right;
    if (place === -1) continue;
    const behind = place + 1 + 2 * (postings[place] ?? 0);
    for (let i = place + 1; i < behind; i += 2) {
      const pattern = postings[i] ?? 0;
      const position = postings[i + 1] ?? 0;
      const shift = at - 1 - position;
      const run = runs.get(pattern);
      if (
        run &&
        at - run.last <= DRIFT * 2 &&
        Math.abs(shift - run.shift) <= DRIFT &&
        position >= run.position
      ) {
        run.votes++;
        run.last = at;
        run.shift = shift;
      } else {
        if (run) close(run);
        runs.set(pattern, { pattern, position, at: at - 1, votes: 1, shift, last: at });
      }
    }
  }
  for (const run of runs.values()) close(run);
  return found;
};
