import type { Content, ContentEntry } from '../content.ts';
import type { Fault } from '../faults.ts';

type Lists = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** Links lead to these ids, and ticks are kept by them, so that no two may stand on one page. */
const twice = ({ file }: ContentEntry<object>, lists: Lists): Fault[] =>
  Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ id }, at): Fault[] => {
      const first = items.findIndex((item) => item.id === id);
      const what = `gives "${id}", which item ${String(first + 1)} has already`;
      const field = `${list}.${String(at)}.id`;
      return first === at ? [] : [{ kind: 'duplicate-name', file, field, what }];
    }),
  );

/** Pages put the checks of several fixes into one list, in which each id stands once. */
const otherwise = (fixes: Content['fixes']): Fault[] => {
  const first = new Map<string, { check: string; file: string }>();
  return fixes.flatMap(({ file, facts }) =>
    facts.beforePaying.flatMap(({ id, check }, at): Fault[] => {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, { check, file });
      if (earlier === undefined || earlier.check === check) return [];
      const what = `calls "${check}" what is "${earlier.check}" in ${earlier.file}: "${id}"`;
      return [
        { kind: 'check-worded-otherwise', file, field: `beforePaying.${String(at)}.check`, what },
      ];
    }),
  );
};

/**
 * Ids of cases, steps and free checks that stand twice in an entry, and free checks that share an id and not their words.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkIds(content); // []
 */
export const checkIds = ({ variants, guides, fixes }: Content): Fault[] => [
  ...[...variants, ...guides].flatMap((entry) => twice(entry, { cases: entry.facts.cases })),
  ...fixes.flatMap((entry) =>
    twice(entry, { steps: entry.facts.steps, beforePaying: entry.facts.beforePaying }),
  ),
  ...otherwise(fixes),
];
