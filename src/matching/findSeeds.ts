import { pairKey, type Compiled } from './compileCatalogue.ts';
import type { Words } from './foldText.ts';

/** A place where a pattern seems to begin to match: a pair of its words stands there. */
export interface Seed {
  readonly pattern: number;
  /** Position of the pair's first word in the pattern, and in the text. */
  position: number;
  at: number;
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
  /** Place in the text less position in the pattern, and both, of the last pair seen. */
  shift: number;
  last: number;
  reached: number;
}

/**
 * A place counts when so many of a wording's pairs stand there. Fewer could not make it likely: a broken or misspelt word
 * costs two pairs, and the least that counts as likely has three.
 */
const votesNeeded = (pairs: number): number => Math.min(3, Math.max(1, pairs - 2));

/** Only its first sentence makes a small part of a wording likely: a place with so few of its pairs must begin with it. */
const SMALL_PART = 1 / 4;
const BEGINNING = 3;

const keep = (sightings: Sightings, run: Seed): void => {
  const { seeds } = sightings;
  let fullest = 0;
  for (const seed of seeds) fullest = Math.max(fullest, seed.votes);
  if (run.votes * 2 >= fullest) sightings.count = run.votes > fullest * 2 ? 1 : sightings.count + 1;
  if (seeds.length < PLACES) seeds.push(run);
  else if (run.votes > fullest) seeds[PLACES - 1] = run;
};

/**
 * The position of the pair that goes on with a run: behind those seen, with the least shift; -1 where the run must end,
 * because the wording goes back to its beginning, or the place is too far off.
 */
const nextPosition = (
  run: Run | undefined,
  at: number,
  postings: Int32Array,
  from: number,
  behind: number,
): number => {
  if (run === undefined || at - run.last > DRIFT * 2) return -1;
  let [nearest, least] = [-1, DRIFT + 1];
  for (let i = from; i < behind; i += 2) {
    const position = postings[i + 1] ?? 0;
    const drift = Math.abs(at - position - run.shift);
    if (position > run.reached && drift < least) [nearest, least] = [position, drift];
  }
  return nearest;
};

/**
 * Finds where patterns may stand in a text: neighbouring words that are neighbours in a wording, gathered into runs.
 *
 * @param words the folded text
 * @param compiled the catalogue
 * @returns per pattern number, where it was sighted often enough to be looked at
 * @example
 * const compiled = compileCatalogue([{ slug: 'dry', kind: 'variant', wordings: [{ text: 'The kettle boiled dry' }] }]);
 * findSeeds(foldText('Error: the kettle boiled dry'), compiled).get(0)?.seeds[0]?.votes; // 3
 */
export const findSeeds = (words: Words, compiled: Compiled): Map<number, Sightings> => {
  const { pairs, postings, pairCounts } = compiled;
  const runs: Run[] = [];
  /** For each pattern, one more than the place of its run in `runs`; 0 where it has none yet. */
  const places = new Int32Array(pairCounts.length);
  const found = new Map<number, Sightings>();
  const close = (run: Run): void => {
    const all = pairCounts[run.pattern] ?? 0;
    if (run.votes < votesNeeded(all)) return;
    if (run.votes < all * SMALL_PART && run.position > BEGINNING) return;
    const sightings = found.get(run.pattern) ?? { seeds: [], count: 0 };
    keep(sightings, run);
    found.set(run.pattern, sightings);
  };
  for (let at = 0; at + 1 < words.count; at++) {
    const list = pairs.get(pairKey(words.hash[at] ?? 0, words.hash[at + 1] ?? 0));
    if (list === -1) continue;
    const behind = list + 1 + 2 * (postings[list] ?? 0);
    for (let i = list + 1, from = i; i < behind; from = i) {
      const pattern = postings[i] ?? 0;
      while (i < behind && postings[i] === pattern) i += 2;
      const place = (places[pattern] ?? 0) - 1;
      const run = runs[place];
      const next = nextPosition(run, at, postings, from, i);
      if (run !== undefined && next !== -1) {
        // Words that seem to be skipped at once may be those of a pair that stands in the wording twice: the later one knows better.
        if (run.votes === 1 && at - next < run.shift) [run.position, run.at] = [next, at];
        run.votes++;
        run.last = at;
        run.reached = next;
        run.shift = at - next;
      } else {
        if (run) close(run);
        const position = postings[from + 1] ?? 0;
        const [shift, last, reached] = [at - position, at, position];
        const begun = { pattern, position, at, votes: 1, shift, last, reached };
        if (place === -1) places[pattern] = runs.push(begun);
        else runs[place] = begun;
      }
    }
  }
  for (const run of runs) close(run);
  return found;
};
