import { pagedEntries } from '../../catalogue/pagedEntries.ts';
import { filePath, listTwinPath, twinPath, type PagedKind } from '../../paths.ts';
import { siteDescription, siteName } from '../../site.ts';
import { costStrings } from '../../strings/costs.ts';
import { pageStrings } from '../../strings/page.ts';
import { supporterStrings } from '../../strings/supporters.ts';
import { llmsStrings } from '../../strings/twins.ts';
import { fillIn } from '../../strings/fillIn.ts';
import type { Teller } from '../Teller.ts';
import { viewOf } from '../viewOf.ts';
import { claimView } from '../views/claimView.ts';
import { listHeads, type ToldList } from './listHeads.ts';
import { markdownParts } from '../writers/writeMarkdown.ts';
import { writeFootnote } from '../writers/writeFootnote.ts';

const KINDS: readonly (readonly [PagedKind, string])[] = [
  ['variant', llmsStrings.messages],
  ['family', pageStrings.families],
  ['pool', pageStrings.pools],
  ['fix', pageStrings.fixes],
  ['tool', pageStrings.tools],
  ['wrapper', pageStrings.wrappers],
  ['guide', pageStrings.guides],
];

const head = (tell: Teller): string[] => [
  `# ${siteName}`,
  `> ${siteDescription}`,
  fillIn(llmsStrings.intro, { home: tell.at(filePath('')) }),
];

/**
 * The list of all pages for language models, in the form of llmstxt.org; it leads to the pages in Markdown.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeLlms(tell).includes('- [Kettle](https://tea.example/tools/kettle.md): '); // true
 */
export const writeLlms = (tell: Teller): string => {
  const entries = pagedEntries(tell.catalogue);
  const line = (title: string, path: string, said: string): string =>
    `- [${tell.write(title)}](${tell.at(path)}): ${tell.write(said)}`;
  const sections = KINDS.map(([kind, title]) => [
    `## ${title}`,
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ slug, facts }) => line(facts.title, twinPath(kind, slug, 'md'), facts.gist))
      .join('\n'),
  ]);
  const lists = [
    ...(Object.keys(listHeads) as ToldList[]).map((list) =>
      line(listHeads[list].title, listTwinPath(list, 'md'), listHeads[list].intro),
    ),
    line(costStrings.title, listTwinPath('costs', 'md'), costStrings.description),
    line(supporterStrings.title, listTwinPath('supporters', 'md'), supporterStrings.intro),
    line(llmsStrings.full, filePath('llms-full.txt'), llmsStrings.fullSays),
  ];
  const parts = [...head(tell), ...sections.flat(), `## ${llmsStrings.optional}`, lists.join('\n')];
  return `${parts.join('\n\n')}\n`;
};

/**
 * All pages in one Markdown document; the footnotes of all stand at its end.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeLlmsFull(tell).includes('# Kettle'); // true
 */
export const writeLlmsFull = (tell: Teller): string => {
  const views = pagedEntries(tell.catalogue).map(({ kind, slug }) => viewOf(tell, kind, slug));
  const claims = new Set(views.flatMap((view) => view.claims));
  const parts = [
    ...head(tell),
    ...views.flatMap(markdownParts),
    ...[...claims].map((id) => writeFootnote(claimView(tell, id))),
  ];
  return `${parts.join('\n\n')}\n`;
};
