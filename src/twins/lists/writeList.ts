import { dateInWords } from '../../catalogue/dateInWords.ts';
import { newestFirst } from '../../catalogue/timeline.ts';
import type { TwinnedList } from '../../paths.ts';
import type { ClaimView } from '../../schemas/views/claimView.ts';
import type { EventView } from '../../schemas/views/eventView.ts';
import type { PoolView } from '../../schemas/views/placeViews.ts';
import { changeStrings } from '../../strings/changes.ts';
import { poolStrings } from '../../strings/entries.ts';
import { claimStrings } from '../../strings/lists.ts';
import type { Teller } from '../Teller.ts';
import { claimView } from '../views/claimView.ts';
import { eventView } from '../views/eventView.ts';
import { poolView } from '../views/poolView.ts';
import { writeFootnote } from '../writers/writeFootnote.ts';

const COLUMNS = ['refills', 'atZero', 'raisedBy'] as const;

const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

const pools = (tell: Teller): string[] => {
  const views = tell.catalogue.pools.map((entry) => poolView(tell, entry));
  const heads = [poolStrings.kind, ...COLUMNS.map((column) => poolStrings[column])];
  const rows = views.map((view) => [
    `[${view.title}](${view.url}): ${view.gist}.`,
    ...COLUMNS.map((column) => view[column]),
  ]);
  const cited = new Set(rows.flat().flatMap((cell) => cell.match(/(?<=\[\^)c\d+(?=\])/g) ?? []));
  return [
    `# ${poolStrings.index}`,
    poolStrings.indexIntro,
    [tableRow(heads), tableRow(heads.map(() => '---')), ...rows.map(tableRow)].join('\n'),
    ...[...cited].map((id) => writeFootnote(claimView(tell, id))),
  ];
};

const changes = (tell: Teller): string[] => {
  const events = newestFirst(tell.catalogue.events).map((event) => eventView(tell, event));
  const claims = [...new Set(events.flatMap((event) => event.claims))];
  return [
    `# ${changeStrings.index}`,
    changeStrings.indexIntro,
    ...events.flatMap(({ title, url, on, kind, text, concerns }) => [
      `## [${title}](${url})`,
      `${dateInWords(on)}, ${changeStrings.kinds[kind]}`,
      text,
      ...(concerns.length === 0
        ? []
        : [
            `${changeStrings.concerns}: ${concerns.map((one) => `[${one.title}](${one.url})`).join(', ')}`,
          ]),
    ]),
    ...claims.map((id) => writeFootnote(claimView(tell, id))),
  ];
};

const claims = (tell: Teller): string[] => [
  `# ${claimStrings.index}`,
  claimStrings.indexIntro,
  ...tell.catalogue.claims.map(({ id }) =>
    writeFootnote(claimView(tell, id)).replace(`[^${id}]:`, `- **${id}**`),
  ),
];

const WRITERS = { pools, changes, claims } as const;

/**
 * A list as Markdown.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeList('claims', tell).includes('- **c001** A pot holds 3 cups of tea.'); // true
 */
export const writeList = (list: TwinnedList, tell: Teller): string =>
  `${WRITERS[list](tell).join('\n\n')}\n`;

/**
 * A list as plain data, by the name of the list.
 *
 * @param tell in the voice `cited`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'cited');
 * listView('claims', tell)[0]?.url; // 'https://tea.example/claims/#c001'
 */
export const listView = (list: TwinnedList, tell: Teller): (PoolView | EventView | ClaimView)[] => {
  const { catalogue } = tell;
  if (list === 'pools') return catalogue.pools.map((entry) => poolView(tell, entry));
  return list === 'changes'
    ? catalogue.events.map((event) => eventView(tell, event))
    : catalogue.claims.map(({ id }) => claimView(tell, id));
};
