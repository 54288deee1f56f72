import type { Content } from './content.ts';

type Event = Content['events'][number];

export { EVENT_KINDS } from '../schemas/event.ts';

/** A month of a year, yyyy-mm, with its events in the order of time. */
export interface EventMonth {
  readonly month: string;
  readonly events: readonly Event[];
}

/**
 * The events of a year by month, for all months from the first to the last that has any.
 *
 * @param events in the order of time
 * @param year yyyy; events that name no month are left out
 * @example
 * eventYear(readContent('tests/fixtures/sites/whole').content.events, '2026').map(({ month }) => month); // ['2026-05', '2026-06']
 */
export const eventYear = (events: readonly Event[], year: string): EventMonth[] => {
  const dated = events.filter(({ on }) => on.startsWith(`${year}-`));
  const numbers = dated.map(({ on }) => Number(on.slice(5, 7)));
  const first = Math.min(...numbers);
  const length = Math.max(0, Math.max(...numbers) - first + 1);
  return Array.from({ length }, (_, i) => {
    const month = `${year}-${String(first + i).padStart(2, '0')}`;
    return { month, events: dated.filter(({ on }) => on.startsWith(month)) };
  });
};
