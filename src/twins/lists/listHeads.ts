import type { TwinnedList } from '../../paths.ts';
import { changeStrings } from '../../strings/changes.ts';
import {
  familyStrings,
  fixStrings,
  poolStrings,
  toolStrings,
  wrapperStrings,
} from '../../strings/entries.ts';
import { guideStrings } from '../../strings/guides.ts';
import { claimStrings, listStrings } from '../../strings/lists.ts';
import { questionStrings } from '../../strings/questions.ts';

/** The lists that are told from the catalogue alone; costs are reckoned, and replies written elsewhere. */
export type ToldList = Exclude<TwinnedList, 'costs' | 'supporters'>;

const head = (strings: { readonly index: string; readonly indexIntro: string }) => ({
  title: strings.index,
  intro: strings.indexIntro,
});

/** What each list is called, and what it says of itself. */
export const listHeads: Readonly<
  Record<ToldList, { readonly title: string; readonly intro: string }>
> = {
  errors: head(listStrings),
  wrappers: head(wrapperStrings),
  families: head(familyStrings),
  'not-claude': { title: listStrings.strangersTitle, intro: listStrings.strangersIntro },
  pools: head(poolStrings),
  fixes: head(fixStrings),
  tools: head(toolStrings),
  guides: head(guideStrings),
  start: { title: questionStrings.kind, intro: questionStrings.description },
  changes: head(changeStrings),
  claims: head(claimStrings),
};
