import type { WrapperView } from '../../schemas/views/readingViews.ts';
import { entryStrings, wrapperStrings } from '../../strings/entries.ts';
import { fenced } from '../../strings/fenced.ts';
import { variantStrings } from '../../strings/variants.ts';
import { linked, links, list, paragraphs, sections, type Section } from './blocks.ts';

/**
 * The sections of a wrapper's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * wrapperSections(viewOf(teller, 'wrapper', 'brew-refused'))[0]?.title; // 'Prefixes'
 */
export const wrapperSections = (view: WrapperView): Section[] =>
  sections([
    [
      wrapperStrings.index,
      [
        ...list(
          view.prefixes.map(
            ({ text, source }) => `${fenced(text)} ([${entryStrings.source}](${source}))`,
          ),
        ),
        ...paragraphs([view.meaning]),
      ],
    ],
    [wrapperStrings.readIt, list(view.readIt)],
    [wrapperStrings.canFollow, list(view.canFollow.map((one) => linked(one, one.tell)))],
    [wrapperStrings.alsoFollows, list(view.alsoFollows)],
    [entryStrings.about, paragraphs(view.about)],
    [wrapperStrings.printedBy, links(view.printedBy)],
    [
      variantStrings.reply,
      [...paragraphs([view.reply.short, variantStrings.ask]), ...list(view.reply.ask)],
    ],
  ]);
