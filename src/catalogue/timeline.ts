import type { PagedKind } from '../paths.ts';
import type { Content } from './content.ts';
import { pagedEntries } from './pagedEntries.ts';

/** An event, or a change of one of our own pages. */
export type TimelineItem =
  | { readonly source: 'event'; readonly on: string; readonly event: Content['events'][number] }
  | {
      readonly source: 'page';
      readonly on: string;
      readonly text: string;
      readonly page: { readonly kind: PagedKind; readonly slug: string; readonly title: string };
    };

/** The items of one month, newest first; the month is yyyy-mm. */
export interface TimelineMonth {
  readonly month: string;
  readonly items: readonly TimelineItem[];
}

const pageChanges = (content: Content): TimelineItem[] =>
  pagedEntries(content).flatMap(({ kind, slug, facts }) => {
    const page = { kind, slug, title: facts.title };
    return facts.changes.map(({ on, text }): TimelineItem => ({ source: 'page', on, text, page }));
  });

/**
 * Dated things, newest first; a date without a day comes after the days of its month.
 *
 * @example
 * newestFirst([{ on: '2026-06' }, { on: '2026-06-02' }])[0]?.on; // '2026-06-02'
 */
export const newestFirst = <Dated extends { readonly on: string }>(
  all: readonly Dated[],
): Dated[] => all.toSorted((a, b) => b.on.localeCompare(a.on));

/**
 * All that changed, newest first: the events, and the changes that entries note of their own pages.
 *
 * @param content all content
 * @example
 * timelineOf(readContent('tests/fixtures/sites/whole').content).map(({ on }) => on); // ['2026-11-20', '2026-06', '2026-05-12']
 */
export const timelineOf = (content: Content): TimelineItem[] => {
  const events = content.events.map((event): TimelineItem => ({
    source: 'event',
    on: event.on,
    event,
  }));
  return newestFirst([...events, ...pageChanges(content)]);
};

/**
 * The items of a timeline by month, in their order.
 *
 * @example
 * monthsOf(timelineOf(readContent('tests/fixtures/sites/whole').content))[0]?.month; // '2026-11'
 */
export const monthsOf = (items: readonly TimelineItem[]): TimelineMonth[] =>
  [...new Set(items.map(({ on }) => on.slice(0, 7)))].map((month) => ({
    month,
    items: items.filter(({ on }) => on.startsWith(month)),
  }));
