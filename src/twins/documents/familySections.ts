import type { FamilyView } from '../../schemas/views/readingViews.ts';
import { entryStrings } from '../../strings/entries.ts';
import { heading, links, list, paragraphs, sections, type Section } from './blocks.ts';

/**
 * The sections of a family's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * familySections(viewOf(teller, 'family', 'tea-refused'))[0]?.title; // 'Is the pot empty?'
 */
export const familySections = (view: FamilyView): Section[] =>
  sections([
    [
      view.question,
      view.answers.flatMap(({ says, then, leads }) => [
        heading(says),
        ...paragraphs([then]),
        ...links(leads),
      ]),
    ],
    [entryStrings.about, paragraphs([view.meaning, ...view.about])],
    [entryStrings.unknown, list(view.unknown)],
  ]);
