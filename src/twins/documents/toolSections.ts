import type { ToolView } from '../../schemas/views/placeViews.ts';
import { entryStrings, toolStrings } from '../../strings/entries.ts';
import { credentialStrings } from '../../strings/pictures.ts';
import { bugList } from './bugList.ts';
import { routeLines } from './routeLines.ts';
import { linked, links, list, paragraphs, labelled, sections, type Section } from './blocks.ts';

/**
 * The sections of a tool's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * toolSections(viewOf(teller, 'tool', 'kettle'))[0]?.title; // 'Which pools it draws on'
 */
export const toolSections = (view: ToolView): Section[] =>
  sections([
    [
      toolStrings.pools,
      [...routeLines(view.routes), ...list(view.pools.map((pool) => linked(pool, pool.when)))],
    ],
    [
      credentialStrings.title,
      list(
        view.credentials.map(({ name, says }) => `**${name}** ${says}`),
        true,
      ),
    ],
    [
      toolStrings.account,
      labelled(
        (['seeAccount', 'setKey', 'switchBack'] as const).map((name) => [
          toolStrings[name],
          view[name],
        ]),
      ),
    ],
    [toolStrings.wraps, [...paragraphs([view.wraps]), ...links(view.wrappers)]],
    [entryStrings.about, paragraphs(view.about)],
    [toolStrings.messages, links(view.messages)],
    [entryStrings.unknown, list(view.unknown)],
    [entryStrings.bugs, bugList(view.bugs)],
  ]);
