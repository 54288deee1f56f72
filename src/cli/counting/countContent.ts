import type { AnyEntry, Content } from '../../catalogue/content.ts';
import { claimConflicts } from './claimConflicts.ts';
import { oldestReading, type Reading } from './oldestReading.ts';

/** One collection: its entries, by status where they have one, and the literal texts in them. */
export interface RoomCounts {
  readonly room: string;
  readonly entries: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Wordings, or the prefixes of wrappers. */
  readonly wordings: number;
  readonly samples: number;
  readonly nearMisses: number;
}

/** The catalogue in figures. */
export interface Counts {
  readonly rooms: readonly RoomCounts[];
  readonly claims: {
    readonly total: number;
    readonly byBasis: Readonly<Record<string, number>>;
    readonly byConfidence: Readonly<Record<string, number>>;
    readonly unlinked: readonly { readonly id: string; readonly because: string }[];
    readonly conflicts: readonly (readonly [string, string])[];
    readonly oldest: Reading | null;
  };
  readonly sources: { readonly total: number; readonly byKind: Readonly<Record<string, number>> };
}

const tally = (words: readonly string[]): Record<string, number> => {
  const groups = Object.entries(Object.groupBy(words, (word) => word));
  return Object.fromEntries(groups.map(([word, same = []]) => [word, same.length]));
};

/** How many items the entries have in a list of this name. */
const items = (entries: readonly AnyEntry[], field: string): number =>
  entries
    .map(({ facts }) => new Map<string, unknown>(Object.entries(facts)).get(field))
    .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);

const countRoom = (room: string, entries: readonly AnyEntry[]): RoomCounts => ({
  room,
  entries: entries.length,
  byStatus: tally(entries.flatMap(({ facts }) => ('status' in facts ? String(facts.status) : []))),
  wordings: items(entries, 'wordings') + items(entries, 'prefixes'),
  samples: items(entries, 'samples'),
  nearMisses: items(entries, 'nearMisses'),
});

const asEntry = (item: Content['events' | 'routes' | 'costs'][number]): AnyEntry => ({
  slug: item.id,
  file: item.file,
  facts: item,
  body: '',
});

/**
 * Counts what the catalogue holds: entries and literal texts of every collection, claims and sources by kind.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * countContent(content).claims.total; // 3
 */
export const countContent = ({
  claims,
  sources,
  routes,
  events,
  costs,
  ...rooms
}: Content): Counts => ({
  rooms: [
    ...Object.entries(rooms).map(([room, entries]) => countRoom(room, entries)),
    countRoom('routes', routes.map(asEntry)),
    countRoom('events', events.map(asEntry)),
    countRoom('costs', costs.map(asEntry)),
  ],
  claims: {
    total: claims.length,
    byBasis: tally(claims.map(({ basis }) => basis)),
    byConfidence: tally(claims.map(({ confidence }) => confidence)),
    unlinked: claims.flatMap(({ id, unlinkedBecause: because }) =>
      because === undefined ? [] : [{ id, because }],
    ),
    conflicts: claimConflicts(claims),
    oldest: oldestReading(claims),
  },
  sources: { total: sources.length, byKind: tally(sources.map(({ kind }) => kind)) },
});
