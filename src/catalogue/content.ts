import type { CostItem } from '../costs/types.ts';
import type { Claim, Source } from '../schemas/claim.ts';
import type { EventFacts } from '../schemas/event.ts';
import type { FamilyFacts } from '../schemas/family.ts';
import type { FixFacts } from '../schemas/fix.ts';
import type { GuideFacts } from '../schemas/guide.ts';
import type { LookalikeFacts } from '../schemas/lookalike.ts';
import type { PoolFacts } from '../schemas/pool.ts';
import type { QuestionFacts } from '../schemas/question.ts';
import type { RouteFacts } from '../schemas/route.ts';
import type { ToolFacts } from '../schemas/tool.ts';
import type { VariantFacts } from '../schemas/variant.ts';
import type { WrapperFacts } from '../schemas/wrapper.ts';

/** An entry of a collection: its facts, its body, and the file in which both stand. */
export interface ContentEntry<Facts> {
  readonly slug: string;
  readonly file: string;
  readonly facts: Facts;
  readonly body: string;
}

/** A claim, source, route, event or cost with the file in which it stands. */
export type Filed<Item> = Item & { readonly file: string };

/** All content, as it was read: every entry fits its schema, but references may still lead nowhere. */
export interface Content {
  readonly variants: readonly ContentEntry<VariantFacts>[];
  readonly wrappers: readonly ContentEntry<WrapperFacts>[];
  readonly families: readonly ContentEntry<FamilyFacts>[];
  readonly pools: readonly ContentEntry<PoolFacts>[];
  readonly fixes: readonly ContentEntry<FixFacts>[];
  readonly tools: readonly ContentEntry<ToolFacts>[];
  readonly guides: readonly ContentEntry<GuideFacts>[];
  readonly lookalikes: readonly ContentEntry<LookalikeFacts>[];
  readonly questions: readonly ContentEntry<QuestionFacts>[];
  readonly routes: readonly Filed<RouteFacts>[];
  readonly events: readonly Filed<EventFacts>[];
  readonly claims: readonly Filed<Claim>[];
  readonly sources: readonly Filed<Source>[];
  /** What the calculators reckon from. */
  readonly costs: readonly Filed<CostItem>[];
}

/** The collections whose entries are pages or look-alikes. */
export type EntryRoom =
  'variants' | 'wrappers' | 'families' | 'pools' | 'fixes' | 'tools' | 'guides' | 'lookalikes';

/** Any entry, when only what all share is of interest. */
export type AnyEntry = ContentEntry<object>;
