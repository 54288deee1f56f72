import { costBook } from '../../costs/costBook.ts';
import { RULES, WAY_NOTES, WAYS, type CostItem } from '../../costs/types.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { figuresIn } from './figures.ts';

type Filed = Content['costs'][number];

/** Every number of an item with its field; zero says that there is nothing, and needs no claim. */
const numbersOf = (value: unknown, field: string): [field: string, number: number][] => {
  if (typeof value === 'number') return value === 0 ? [] : [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    numbersOf(child, `${field}.${key}`),
  );
};

/** Numbers that rest on claims: all but those of a pattern, which are our own advice. */
const claimedNumbers = (item: CostItem): [field: string, number: number][] =>
  item.kind === 'pattern' ? [] : numbersOf(item, item.id);

const figureFaults = (item: Filed, claims: ReadonlyMap<string, string>): Fault[] => {
  // A note is prose, and checked with all other prose.
  if (item.kind === 'note') return [];
  const said = item.claims.map((id) => claims.get(id) ?? '').join(' ');
  const known = new Set([...figuresIn(said)].map(Number));
  return claimedNumbers(item)
    .filter(([, number]) => !known.has(number))
    .map(([field, number]) => ({
      kind: 'figure-without-claim',
      file: item.file,
      field,
      what: `says ${String(number)}, but none of ${item.claims.join(', ')} says so`,
    }));
};

/** What the calculators need and the content does not hold. */
const missing = (items: readonly Filed[]): Fault[] => {
  const book = costBook(items);
  const needed: [kind: string, ids: readonly string[], held: readonly { id: string }[]][] = [
    ['rule', RULES, book.rules],
    ['way', WAYS, book.ways],
    ['note', WAY_NOTES, book.notes],
  ];
  return needed.flatMap(([kind, ids, held]) =>
    ids
      .filter((id) => !held.some((item) => item.id === id))
      .map((id) => ({
        kind: 'empty-collection',
        file: 'content/costs',
        field: id,
        what: `has no ${kind} "${id}"`,
      })),
  );
};

/**
 * Figures of costs that do not stand in the claims beside them, and what the calculators need and the content leaves out.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkCosts({ ...content, claims: [] })[0]?.kind; // 'figure-without-claim'
 */
export const checkCosts = ({ costs, claims }: Pick<Content, 'costs' | 'claims'>): Fault[] => {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return [...costs.flatMap((item) => figureFaults(item, texts)), ...missing(costs)];
};
