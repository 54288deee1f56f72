import { servedEntries } from '../../catalogue/servedEntries.ts';
import type { CatalogueContent } from '../../schemas/views/catalogueFile.ts';
import type { Teller } from '../Teller.ts';
import { claimView } from '../views/claimView.ts';
import { eventView } from '../views/eventView.ts';
import { familyView } from '../views/familyView.ts';
import { fixView } from '../views/fixView.ts';
import { guideView } from '../views/guideView.ts';
import { lookalikeView } from '../views/lookalikeView.ts';
import { poolView } from '../views/poolView.ts';
import { toolView } from '../views/toolView.ts';
import { variantView } from '../views/variantView.ts';
import { wrapperView } from '../views/wrapperView.ts';

/**
 * Everything that is published, as plain data.
 *
 * @param tell in the voice `cited`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'cited');
 * catalogueContent(tell).claims[0]?.id; // 'c001'
 */
export const catalogueContent = (tell: Teller): CatalogueContent => {
  const { catalogue } = tell;
  return {
    variants: catalogue.variants.map((entry) => variantView(tell, entry)),
    wrappers: catalogue.wrappers.map((entry) => wrapperView(tell, entry)),
    families: catalogue.families.map((entry) => familyView(tell, entry)),
    pools: catalogue.pools.map((entry) => poolView(tell, entry)),
    fixes: catalogue.fixes.map((entry) => fixView(tell, entry)),
    tools: catalogue.tools.map((entry) => toolView(tell, entry)),
    guides: catalogue.guides.map((entry) => guideView(tell, entry)),
    lookalikes: catalogue.lookalikes.map((entry) => lookalikeView(tell, entry)),
    events: catalogue.events.map((event) => eventView(tell, event)),
    claims: catalogue.claims.map(({ id }) => claimView(tell, id)),
    matcher: {
      // As readers have them: the wordings as people wrote them would be answered otherwise here and there.
      entries: servedEntries(catalogue).map(({ wordings, forbids, ...entry }) => ({
        ...entry,
        wordings: [...wordings],
        ...(forbids && { forbids: [...forbids] }),
      })),
      families: catalogue.families.map(({ slug, facts }) => ({ slug, ...facts.wire })),
    },
  };
};
