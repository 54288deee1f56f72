import type { PagedKind } from '../paths.ts';
import type { EntryView } from './EntryView.ts';
import type { Teller } from './Teller.ts';
import { familyView } from './views/familyView.ts';
import { fixView } from './views/fixView.ts';
import { guideView } from './views/guideView.ts';
import { poolView } from './views/poolView.ts';
import { toolView } from './views/toolView.ts';
import { variantView } from './views/variantView.ts';
import { wrapperView } from './views/wrapperView.ts';

/**
 * What is published of the entry at a page.
 *
 * @throws {Error} for a slug that does not exist
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * viewOf(teller, 'pool', 'teapot').url; // 'https://tea.example/pools/teapot/'
 */
export const viewOf = (teller: Teller, kind: PagedKind, slug: string): EntryView => {
  const { catalogue } = teller;
  switch (kind) {
    case 'variant':
      return variantView(teller, catalogue.variant(slug));
    case 'fix':
      return fixView(teller, catalogue.fix(slug));
    case 'pool':
      return poolView(teller, catalogue.pool(slug));
    case 'tool':
      return toolView(teller, catalogue.tool(slug));
    case 'wrapper':
      return wrapperView(teller, catalogue.wrapper(slug));
    case 'family':
      return familyView(teller, catalogue.family(slug));
    case 'guide':
      return guideView(teller, catalogue.guide(slug));
  }
};
