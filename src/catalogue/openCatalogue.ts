import type { Claim, Source } from '../schemas/claim.ts';
import type { FamilyFacts } from '../schemas/family.ts';
import type { FixFacts } from '../schemas/fix.ts';
import type { GuideFacts } from '../schemas/guide.ts';
import type { LookalikeFacts } from '../schemas/lookalike.ts';
import type { PoolFacts } from '../schemas/pool.ts';
import type { ToolFacts } from '../schemas/tool.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import type { WrapperFacts } from '../schemas/wrapper.ts';
import type { Content, ContentEntry } from './content.ts';

/** All content with doors to single entries; each throws for a name that does not exist. */
export interface Catalogue extends Content {
  variant(slug: string): ContentEntry<VariantFacts>;
  wrapper(slug: string): ContentEntry<WrapperFacts>;
  family(slug: string): ContentEntry<FamilyFacts>;
  pool(slug: string): ContentEntry<PoolFacts>;
  fix(slug: string): ContentEntry<FixFacts>;
  tool(slug: string): ContentEntry<ToolFacts>;
  guide(slug: string): ContentEntry<GuideFacts>;
  lookalike(slug: string): ContentEntry<LookalikeFacts>;
  route(id: string): Content['routes'][number];
  claim(id: string): Claim;
  source(id: string): Source;
}

const door = <Item>(what: string, items: readonly Item[], name: (item: Item) => string) => {
  const byName = new Map(items.map((item) => [name(item), item]));
  return (wanted: string): Item => {
    const found = byName.get(wanted);
    if (found === undefined) {
      throw new Error(`There is no ${what} "${wanted}": correct the name, or add it to content/.`);
    }
    return found;
  };
};

/**
 * Opens content by name.
 *
 * @throws {Error} from its doors, for a name that does not exist
 * @example
 * openCatalogue(readContent('tests/fixtures/sites/whole').content).pool('teapot').facts.title; // 'Teapot'
 */
export const openCatalogue = (content: Content): Catalogue => {
  const bySlug = (entry: { slug: string }): string => entry.slug;
  return {
    ...content,
    variant: door('variant', content.variants, bySlug),
    wrapper: door('wrapper', content.wrappers, bySlug),
    family: door('family', content.families, bySlug),
    pool: door('pool', content.pools, bySlug),
    fix: door('fix', content.fixes, bySlug),
    tool: door('tool', content.tools, bySlug),
    guide: door('guide', content.guides, bySlug),
    lookalike: door('look-alike', content.lookalikes, bySlug),
    route: door('route', content.routes, (route) => route.id),
    claim: door('claim', content.claims, (claim) => claim.id),
    source: door('source', content.sources, (source) => source.id),
  };
};
