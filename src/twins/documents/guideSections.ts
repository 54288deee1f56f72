import type { GuideView } from '../../schemas/views/readingViews.ts';
import { entryStrings, fixStrings } from '../../strings/entries.ts';
import { guideStrings } from '../../strings/guides.ts';
import { bugList } from './bugList.ts';
import { cases, links, list, literalBlock, paragraphs, labelled, sections } from './blocks.ts';
import type { Section } from './blocks.ts';

const ofText = ({ text }: GuideView): Section[] => {
  const blocks = paragraphs(text);
  return blocks.length === 0 ? [] : [{ title: '', blocks }];
};

/**
 * The sections of a guide's Markdown, in the order of its page; its text brings headings of its own.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * guideSections(viewOf(teller, 'guide', 'keep-the-pot-full'))[0]?.title; // 'Find your case'
 */
export const guideSections = (view: GuideView): Section[] => [
  ...sections([[guideStrings.cases, cases(view.cases)]]),
  ...ofText(view),
  ...sections([
    [
      guideStrings.corrections,
      view.corrections.flatMap(({ says, truth }) =>
        labelled([
          [guideStrings.says, says],
          [guideStrings.truth, truth],
        ]),
      ),
    ],
    [
      guideStrings.terms,
      labelled(
        view.terms.map(({ term, also, meaning }) => [
          also.length === 0 ? term : `${term} (${guideStrings.alsoCalled} ${also.join(', ')})`,
          meaning,
        ]),
      ),
    ],
    [fixStrings.forward, literalBlock(view.forward)],
    [guideStrings.related, links(view.related)],
    [entryStrings.unknown, list(view.unknown)],
    [entryStrings.bugs, bugList(view.bugs)],
  ]),
];
