import type { Content, ContentEntry } from '../content.ts';
import type { Fault, FaultKind } from '../faults.ts';

/** A name, number or id with the place where it is given. */
interface Given {
  readonly value: string;
  readonly file: string;
  readonly field: string;
}

const repeats = (kind: FaultKind, given: readonly Given[]): Fault[] => {
  const first = new Map<string, Given>();
  return given.flatMap((one) => {
    const earlier = first.get(one.value);
    if (earlier === undefined) {
      first.set(one.value, one);
      return [];
    }
    return [
      {
        kind,
        file: one.file,
        field: one.field,
        what: `gives "${one.value}", which ${earlier.file} has already`,
      },
    ];
  });
};

const numbers = (entries: readonly ContentEntry<{ number: number }>[]): Given[] =>
  entries.map(({ facts, file }) => ({ value: String(facts.number), file, field: 'number' }));

const titles = (entries: readonly ContentEntry<{ title: string }>[]): Given[] =>
  entries.map(({ facts, file }) => ({ value: facts.title, file, field: 'title' }));

const addresses = (entries: readonly ContentEntry<{ formerSlugs: string[] }>[]): Given[] => [
  ...entries.map(({ slug, file }) => ({ value: slug, file, field: 'slug' })),
  ...entries.flatMap(({ facts, file }) =>
    facts.formerSlugs.map((value) => ({ value, file, field: 'formerSlugs' })),
  ),
];

/** What leads to each family: of two families with the same status or type, the lookup could not choose. */
const wires = (families: Content['families']): Given[] =>
  families.flatMap(({ facts: { wire }, file }) =>
    [...wire.status.map(String), ...wire.types].map((value) => ({ value, file, field: 'wire' })),
  );

const ids = (items: readonly { id: string; file: string }[]): Given[] =>
  items.map(({ id, file }) => ({ value: id, file, field: 'id' }));

/**
 * Numbers, addresses, titles and ids that are given twice, and collections that are empty.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkNames({ ...content, tools: [] })[0]?.kind; // 'empty-collection'
 */
export const checkNames = (content: Content): Fault[] => {
  const { variants, wrappers, families, pools, fixes, tools, guides } = content;
  const { routes, events, claims, sources, costs } = content;
  const numbered = [variants, wrappers, families, pools, fixes, tools, guides];
  const empty = Object.entries(content).flatMap(
    ([room, entries]: [string, readonly unknown[]]): Fault[] =>
      entries.length > 0
        ? []
        : [
            {
              kind: 'empty-collection',
              file: `content/${room}`,
              field: room,
              what: 'has no entries',
            },
          ],
  );
  return [
    ...empty,
    ...numbered.flatMap((room) => repeats('duplicate-number', numbers(room))),
    ...numbered.flatMap((room) => repeats('duplicate-name', titles(room))),
    ...numbered.flatMap((room) => repeats('duplicate-name', addresses(room))),
    ...repeats('duplicate-name', wires(families)),
    ...[routes, events, claims, sources, costs].flatMap((list) =>
      repeats('duplicate-name', ids(list)),
    ),
  ];
};
