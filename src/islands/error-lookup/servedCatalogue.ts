import type { Family } from '../../matching/nearestFamily.ts';
import type { Entry } from '../../matching/types.ts';

/** What /catalogue.json says of one entry, apart from its wordings. Text only; backticks mark code. */
export interface ServedAnswer {
  readonly title: string;
  readonly gist: string;
  readonly action: string;
  /** Variants only: the verdict row. */
  readonly verdict?: readonly [pay: string, wait: string, actor: string, time: string];
  /** The slug of the pool whose limit the message speaks of. */
  readonly pool?: string;
  /** Look-alikes only: whose error it is. */
  readonly provider?: string;
  readonly retired?: true;
}

/** A family of messages that share a status or a type, with the question that leads on. Text only. */
export interface ServedFamily extends Family {
  readonly title: string;
  readonly question: string;
}

/** What /catalogue.json holds; made by src/catalogue/lookupCatalogue.ts, which no island may import. */
export interface ServedCatalogue {
  readonly entries: readonly Entry[];
  /** In the order of `entries`. */
  readonly answers: readonly ServedAnswer[];
  readonly families: readonly ServedFamily[];
}

/** An entry together with what is said of it. */
export interface Known extends ServedAnswer {
  readonly entry: Entry;
}

/** Finds an entry and its answer by slug; nothing for an unknown slug. */
export type FindKnown = (slug: string) => Known | undefined;

/**
 * Makes the entries of a catalogue findable by slug; slugs are unique over all kinds.
 *
 * @example
 * knownBySlug(catalogue)('session-limit')?.title; // "You've hit your session limit"
 */
export const knownBySlug = ({ entries, answers }: ServedCatalogue): FindKnown => {
  const known = new Map<string, Known>();
  entries.forEach((entry, place) => {
    const answer = answers[place];
    if (answer) known.set(entry.slug, { ...answer, entry });
  });
  return (slug) => known.get(slug);
};
