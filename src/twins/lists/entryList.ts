import { shownMessage } from '../../catalogue/messagePieces.ts';
import { pagedEntries } from '../../catalogue/pagedEntries.ts';
import type { PagedKind } from '../../paths.ts';
import { fixStrings, toolStrings } from '../../strings/entries.ts';
import { rowsInLine, linked } from '../documents/blocks.ts';
import { briefOf } from '../documents/briefOf.ts';
import type { EntryView } from '../EntryView.ts';
import type { Teller } from '../Teller.ts';
import { viewOf } from '../viewOf.ts';

/** What a list has of every entry. */
const COMMON = ['kind', 'number', 'slug', 'title', 'gist', 'url', 'status', 'notice', 'verified'];

/** What a list has besides, by kind; the rest is in the entry's own file. */
const FIELDS: Readonly<Record<PagedKind, readonly string[]>> = {
  variant: ['shortUrl', 'message', 'wordings', 'pool', 'verdict', 'firstAction', 'claims'],
  wrapper: ['prefixes', 'firstAction', 'claims'],
  family: ['wire', 'question', 'firstAction', 'claims'],
  pool: [],
  fix: ['pay', 'cost', 'minutes', 'actor', 'chooseWhen', 'claims'],
  tool: ['maker', 'party', 'pools', 'claims'],
  guide: ['firstAction', 'claims'],
};

/** What is free comes first, as on the page; the sort keeps the order of the rest. */
const costOf = (view: EntryView): number =>
  view.kind === 'fix' ? ['free', 'by-use', 'paid'].indexOf(view.pay) : 0;

const viewsOf = (kind: PagedKind, tell: Teller): EntryView[] =>
  pagedEntries(tell.catalogue)
    .filter((entry) => entry.kind === kind)
    .map(({ slug }) => viewOf(tell, kind, slug))
    .sort((a, b) => costOf(a) - costOf(b));

/**
 * All entries of a kind as plain data, each in short.
 *
 * @param tell in the voice `cited`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'cited');
 * entryList('tool', tell)[0]?.title; // 'Kettle'
 */
export const entryList = (kind: PagedKind, tell: Teller): Record<string, unknown>[] => {
  const fields = [...COMMON, ...FIELDS[kind]];
  return viewsOf(kind, tell).map((view) =>
    Object.fromEntries(Object.entries(view).filter(([name]) => fields.includes(name))),
  );
};

/** What stands below the line of an entry. */
const factsOf = (view: EntryView, tell: Teller): string[] => {
  switch (view.kind) {
    case 'variant':
      return [
        ...view.wordings.map(({ text }) => tell.write(shownMessage(text))),
        ...briefOf(view).lines.map(rowsInLine),
      ];
    case 'fix':
      return [`${fixStrings[view.pay]}. ${fixStrings.cost}: ${view.cost}`];
    case 'tool':
      return [`${toolStrings.pools}: ${view.pools.map((pool) => linked(pool)).join(', ')}`];
    case 'family':
      return [view.question];
    default:
      return [];
  }
};

/**
 * All entries of a kind as the items of a Markdown list.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeEntryList('tool', tell).startsWith('- [Kettle](https://tea.example/tools/kettle/): '); // true
 */
export const writeEntryList = (kind: PagedKind, tell: Teller): string =>
  viewsOf(kind, tell)
    .map((view) =>
      [
        `- ${linked(view, `${view.gist}.`)}`,
        ...factsOf(view, tell).map((fact) => `  - ${fact}`),
      ].join('\n'),
    )
    .join('\n');
