import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { aliasPath } from '../paths.ts';
import { variantReplies, type VariantReplies } from '../replies/variantReplies.ts';

const load = async (): Promise<readonly VariantReplies[]> => {
  const catalogue = await loadCatalogue();
  return catalogue.variants.map((entry) =>
    variantReplies(
      entry,
      (slug) => catalogue.fix(slug),
      new URL(aliasPath(entry.facts.number), import.meta.env.SITE).href,
    ),
  );
};

let loading: Promise<readonly VariantReplies[]> | undefined;

/** The replies of all variants, by their permanent numbers; written once for all pages. */
export const allReplies = (): Promise<readonly VariantReplies[]> => (loading ??= load());
