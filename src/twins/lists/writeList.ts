import { dateInWords } from '../../catalogue/dateInWords.ts';
import { newestFirst } from '../../catalogue/timeline.ts';
import type { PagedKind } from '../../paths.ts';
import { changeStrings } from '../../strings/changes.ts';
import { poolStrings } from '../../strings/entries.ts';
import { linked } from '../documents/blocks.ts';
import type { Teller } from '../Teller.ts';
import { claimView } from '../views/claimView.ts';
import { eventView } from '../views/eventView.ts';
import { lookalikeView } from '../views/lookalikeView.ts';
import { poolView } from '../views/poolView.ts';
import { writeFootnote } from '../writers/writeFootnote.ts';
import { entryList, writeEntryList } from './entryList.ts';
import { listHeads, type ToldList } from './listHeads.ts';
import { questionList, writeQuestionList } from './questionList.ts';
import { withFootnotes } from './withFootnotes.ts';
import { writeTable } from './writeTable.ts';

const COLUMNS = ['refills', 'atZero', 'raisedBy'] as const;

const pools = (tell: Teller): string[] => {
  const heads = [poolStrings.kind, ...COLUMNS.map((column) => poolStrings[column])];
  const rows = tell.catalogue.pools
    .map((entry) => poolView(tell, entry))
    .map((view) => [linked(view, `${view.gist}.`), ...COLUMNS.map((column) => view[column])]);
  return [writeTable(heads, rows)];
};

const changes = (tell: Teller): string[] =>
  newestFirst(tell.catalogue.events)
    .map((event) => eventView(tell, event))
    .flatMap(({ title, url, on, kind, text, concerns }) => [
      `## [${title}](${url})`,
      `${dateInWords(on)}, ${changeStrings.kinds[kind]}`,
      text,
      ...(concerns.length === 0
        ? []
        : [`${changeStrings.concerns}: ${concerns.map((one) => linked(one)).join(', ')}`]),
    ]);

const claims = (tell: Teller): string[] =>
  tell.catalogue.claims.map(({ id }) =>
    writeFootnote(claimView(tell, id)).replace(`[^${id}]:`, `- **${id}**`),
  );

const strangers = (tell: Teller): string[] =>
  tell.catalogue.lookalikes
    .map((entry) => lookalikeView(tell, entry))
    .flatMap(({ title, url, provider, meaning, firstAction }) => [
      `## [${title}](${url})`,
      `${provider}: ${meaning} ${firstAction}`,
    ]);

/** How a list is told: as Markdown, and as plain data. */
interface ListTeller {
  readonly write: (tell: Teller) => string[];
  readonly view: (tell: Teller) => unknown[];
}

const ofKind = (kind: PagedKind): ListTeller => ({
  write: (tell) => [writeEntryList(kind, tell)],
  view: (tell) => entryList(kind, tell),
});

const TELLERS: Readonly<Record<ToldList, ListTeller>> = {
  errors: ofKind('variant'),
  wrappers: ofKind('wrapper'),
  families: ofKind('family'),
  'not-claude': {
    write: strangers,
    view: (tell) => tell.catalogue.lookalikes.map((entry) => lookalikeView(tell, entry)),
  },
  pools: {
    write: pools,
    view: (tell) => tell.catalogue.pools.map((entry) => poolView(tell, entry)),
  },
  fixes: ofKind('fix'),
  tools: ofKind('tool'),
  guides: ofKind('guide'),
  start: { write: writeQuestionList, view: questionList },
  changes: {
    write: changes,
    view: (tell) => tell.catalogue.events.map((event) => eventView(tell, event)),
  },
  claims: {
    write: claims,
    view: (tell) => tell.catalogue.claims.map(({ id }) => claimView(tell, id)),
  },
};

/**
 * A list as Markdown; what it cites stands in footnotes.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeList('claims', tell).includes('- **c001** A pot holds 3 cups of tea.'); // true
 */
export const writeList = (list: ToldList, tell: Teller): string => {
  const { title, intro } = listHeads[list];
  const parts = [`# ${title}`, intro, ...TELLERS[list].write(tell)];
  return `${withFootnotes(parts, tell).join('\n\n')}\n`;
};

/**
 * A list as plain data.
 *
 * @param tell in the voice `cited`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'cited');
 * listView('tools', tell).length; // 1
 */
export const listView = (list: ToldList, tell: Teller): unknown[] => TELLERS[list].view(tell);
