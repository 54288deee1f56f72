import type { PoolView } from '../../schemas/views/placeViews.ts';
import { entryStrings, poolStrings } from '../../strings/entries.ts';
import { routeStrings } from '../../strings/pictures.ts';
import { variantStrings } from '../../strings/variants.ts';
import { linked, links, list, paragraphs, labelled, sections, type Section } from './blocks.ts';
import { readingRows } from './readingRows.ts';
import { routeLines } from './routeLines.ts';

/**
 * The sections of a pool's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * poolSections(viewOf(teller, 'pool', 'teapot'))[0]?.title; // 'The meter'
 */
export const poolSections = (view: PoolView): Section[] =>
  sections([
    [
      poolStrings.meter,
      labelled(
        (['refills', 'atZero', 'raisedBy', 'costs', 'expires'] as const).map((name) => [
          poolStrings[name],
          view[name],
        ]),
      ),
    ],
    [poolStrings.reading, readingRows(view.reading)],
    [routeStrings.through, routeLines(view.routes)],
    [poolStrings.shownAt, list(view.shownAt.map(({ where, shows }) => `**${where}** ${shows}`))],
    [poolStrings.draws, list(view.draws)],
    [poolStrings.drawsNot, list(view.drawsNot)],
    [entryStrings.about, paragraphs(view.about)],
    [variantStrings.notSameAs, list(view.notSameAs.map((one) => linked(one, one.tell)))],
    [variantStrings.fixes, links(view.fixes)],
    [poolStrings.messages, links(view.messages)],
    [poolStrings.toolsThatDraw, links(view.tools)],
    [entryStrings.unknown, list(view.unknown)],
  ]);
