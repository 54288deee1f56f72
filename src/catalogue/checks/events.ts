import { citedIn } from '../citedClaims.ts';
import type { Content } from '../content.ts';
import { dateInWords } from '../dateInWords.ts';
import type { Fault } from '../faults.ts';

type Event = Content['events'][number];
type Claim = Content['claims'][number];

/** Whether a claim begins or ends on a date, or names it in its text. */
const carries = ({ from, until, text }: Claim, date: string): boolean =>
  from === date ||
  until === date ||
  ` ${text.replaceAll(/\s+/g, ' ')}`.includes(` ${dateInWords(date)}`);

const dateFaults = (event: Event, claims: ReadonlyMap<string, Claim>): Fault[] => {
  const cited = citedIn(event.text).flatMap((id) => claims.get(id) ?? []);
  if (cited.some((claim) => carries(claim, event.on))) return [];
  const what = `says "${event.on}", but no claim that its text cites does`;
  return [{ kind: 'date-without-claim', file: event.file, field: `${event.id}.on`, what }];
};

const orderFaults = (event: Event, earlier: Event | undefined): Fault[] => {
  if (earlier === undefined || earlier.on <= event.on) return [];
  const what = `is of ${event.on} and stands behind "${earlier.id}" of ${earlier.on}`;
  return [{ kind: 'out-of-order', file: event.file, field: `${event.id}.on`, what }];
};

/**
 * Events whose date no cited claim carries, and events that do not stand in the order of time.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkEvents({ ...content, claims: [] })[0]?.kind; // 'date-without-claim'
 */
export const checkEvents = ({ events, claims }: Pick<Content, 'events' | 'claims'>): Fault[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return events.flatMap((event, i) => [
    ...dateFaults(event, byId),
    ...orderFaults(event, events[i - 1]),
  ]);
};
