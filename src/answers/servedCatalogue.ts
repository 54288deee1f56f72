import type { Family } from '../matching/nearestFamily.ts';
import type { EntryKind } from '../matching/types.ts';

/** What the catalogue says of one entry. Text only; backticks mark code. */
export interface ServedAnswer {
  readonly slug: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly gist: string;
  readonly action: string;
  /** Variants only: the verdict row. */
  readonly verdict?: readonly [pay: string, wait: string, actor: string, time: string];
  /** The slug of the pool whose limit the message speaks of. */
  readonly pool?: string;
  /** Look-alikes only: whose error it is. */
  readonly provider?: string;
  /** Whether it only warns, and nothing was refused. */
  readonly warning?: true;
  readonly retired?: true;
}

/** A family of messages that share a status or a type, with the question that leads on. Text only. */
export interface ServedFamily extends Family {
  readonly title: string;
  readonly question: string;
}

/** Entries, packed as `unpackEntries` reads them, with what is said of each, in the same order. */
export interface ServedPart {
  readonly packed: string;
  readonly answers: readonly ServedAnswer[];
}

/** How to see whether a meter is the one that blocked. Text only; backticks mark code. */
export interface ServedReading {
  readonly look: string;
  readonly ifCause: string;
  readonly ifNot: string;
}

/** The meters by the slugs of their pools, and the readings of variants for which the pool's words do not fit. */
export interface ServedMeters {
  readonly pools: Readonly<Record<string, ServedReading & { readonly title: string }>>;
  readonly readings: Readonly<Record<string, ServedReading>>;
}

/** What /catalogue-rest.json holds: all that follows on the core. */
export interface ServedRest extends ServedPart, ServedMeters {
  readonly families: readonly ServedFamily[];
  /** The permanent numbers of all variants, in the order of their answers: how far each is from the one before, from 0 on. */
  readonly steps: readonly number[];
  /** By the slug of a variant and that of another one, the words that tell the other one from it. */
  readonly tells: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * All that the lookup fetches, in two parts. The core is what the site exists for, used-up limits and money of today, and the
 * clients' prefixes: a whole message of these is answered as soon as the core is there. The rest follows: everything else that Claude's
 * users meet, and other providers' errors; its places follow on those of the core. Made by src/catalogue/lookupCatalogue.ts, which no
 * island may import.
 */
export interface ServedCatalogue {
  readonly core: ServedPart;
  readonly rest: ServedRest;
}

/** What is there to be said: of the core, or of everything. */
export type Served = Pick<ServedRest, 'answers' | 'families' | 'steps'>;

/** Finds what is said of an entry by its slug; nothing for an unknown slug. */
export type FindKnown = (slug: string) => ServedAnswer | undefined;

/**
 * Makes answers findable by slug; slugs are unique over all kinds.
 *
 * @example
 * knownBySlug(answers)('session-limit')?.title; // "You've hit your session limit"
 */
export const knownBySlug = (answers: readonly ServedAnswer[]): FindKnown => {
  const known = new Map(answers.map((answer) => [answer.slug, answer]));
  return (slug) => known.get(slug);
};
