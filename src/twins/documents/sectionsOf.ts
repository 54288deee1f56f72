import type { EntryView } from '../EntryView.ts';
import type { Section } from './blocks.ts';
import { familySections } from './familySections.ts';
import { fixSections } from './fixSections.ts';
import { guideSections } from './guideSections.ts';
import { poolSections } from './poolSections.ts';
import { toolSections } from './toolSections.ts';
import { variantSections } from './variantSections.ts';
import { wrapperSections } from './wrapperSections.ts';

/**
 * The sections of an entry's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * sectionsOf(viewOf(teller, 'pool', 'teapot'))[0]?.title; // 'The meter'
 */
export const sectionsOf = (view: EntryView): Section[] => {
  switch (view.kind) {
    case 'variant':
      return variantSections(view);
    case 'fix':
      return fixSections(view);
    case 'pool':
      return poolSections(view);
    case 'tool':
      return toolSections(view);
    case 'wrapper':
      return wrapperSections(view);
    case 'family':
      return familySections(view);
    case 'guide':
      return guideSections(view);
  }
};
