import type { FixView } from '../schemas/views/fixView.ts';
import type { PoolView, ToolView } from '../schemas/views/placeViews.ts';
import type { FamilyView, GuideView, WrapperView } from '../schemas/views/readingViews.ts';
import type { VariantView } from '../schemas/views/variantView.ts';

/** What is published of an entry with a page, whatever its kind. */
export type EntryView =
  VariantView | FixView | PoolView | ToolView | WrapperView | FamilyView | GuideView;
