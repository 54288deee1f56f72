import { variantCard } from '../cards/entryCards.ts';
import type { Catalogue } from '../catalogue/loadCatalogue.ts';
import { mainWording, shownMessage } from '../catalogue/messagePieces.ts';
import { pageHead } from '../components/variant/pageHead.ts';
import { entryPath } from '../paths.ts';
import { twinLinks } from '../twins/twinLinks.ts';

/** The head of a variant's page, which its short alias has, too. */
export const variantHead = (catalogue: Catalogue, slug: string) => {
  const entry = catalogue.variant(slug);
  const { facts } = entry;
  return {
    ...pageHead(facts),
    canonical: entryPath('variant', slug),
    article: {
      kind: 'variant',
      title: shownMessage(mainWording(facts)),
      verified: facts.verified,
    },
    card: variantCard(entry, catalogue.pools),
    alternates: twinLinks('variant', slug),
  } as const;
};
