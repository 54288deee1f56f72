import type { Content } from '../../catalogue/content.ts';
import { entryStrings } from '../../strings/entries.ts';
import { variantStrings } from '../../strings/variants.ts';

type Facts = Content['variants'][number]['facts'];

/**
 * The sections of a variant's page that have something to say, in order: its contents.
 *
 * @example
 * variantSections(facts)[0]; // { id: 'meaning', title: 'What it means' }
 */
export const variantSections = (facts: Facts): { id: string; title: string }[] => [
  { id: 'meaning', title: variantStrings.meaning },
  { id: 'cases', title: variantStrings.cases },
  { id: 'fixes', title: variantStrings.fixes },
  { id: 'dont-try', title: variantStrings.dontTry },
  { id: 'still-failing', title: variantStrings.stillFailing },
  ...(facts.notSameAs.length > 0 ? [{ id: 'not-same-as', title: variantStrings.notSameAs }] : []),
  { id: 'collect', title: variantStrings.collect },
  { id: 'reply', title: variantStrings.reply },
  ...(facts.unknown.length > 0 ? [{ id: 'unknown', title: entryStrings.unknown }] : []),
  ...(facts.bugs.length > 0 ? [{ id: 'bugs', title: entryStrings.bugs }] : []),
  { id: 'evidence', title: entryStrings.evidence },
  { id: 'wordings', title: variantStrings.wordings },
];
