import type { Counts, RoomCounts } from './countContent.ts';

const split = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([word, count]) => `${word} ${String(count)}`)
    .join(', ');

const row = (name: string, figures: readonly (string | number)[], note: string): string =>
  `${name.padEnd(12)}${figures.map((figure) => String(figure).padStart(12)).join('')}  ${note}`.trimEnd();

const roomRow = ({ room, entries, wordings, samples, nearMisses, byStatus }: RoomCounts): string =>
  row(room, [entries, wordings, samples, nearMisses], split(byStatus));

/**
 * The catalogue in figures as a person reads it: a table of the collections, then claims and sources.
 *
 * @example
 * const claims = { total: 0, byBasis: {}, byConfidence: {}, unlinked: [], conflicts: [], oldest: null };
 * printCounts({ rooms: [], claims, sources: { total: 2, byKind: { blog: 2 } } }).endsWith('sources: 2 (blog 2)'); // true
 */
export const printCounts = ({ rooms, claims, sources }: Counts): string => {
  const { oldest, unlinked, conflicts } = claims;
  return [
    row('', ['entries', 'wordings', 'samples', 'near-misses'], ''),
    ...rooms.map(roomRow),
    '',
    `claims: ${String(claims.total)} (${split(claims.byBasis)}; ${split(claims.byConfidence)})`,
    `  without a link: ${String(unlinked.length)}`,
    ...unlinked.map(({ id, because }) => `    ${id}: ${because}`),
    `  conflicts: ${String(conflicts.length)} pairs that contradict each other`,
    ...conflicts.map(([one, other]) => `    ${one} ${other}`),
    `  oldest reading: ${oldest === null ? 'none' : `${oldest.on} (${oldest.claims.join(', ')})`}`,
    `sources: ${String(sources.total)} (${split(sources.byKind)})`,
  ].join('\n');
};
