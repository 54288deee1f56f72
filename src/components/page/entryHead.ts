import { shorten } from './shorten.ts';

const TITLE = 70;
const DESCRIPTION = 160;

/**
 * What the title and the description of an entry's page say, for entries that are no variants.
 *
 * @param kind what the entry is, in a word
 * @returns a title of 70 characters at most and a description of 160 at most
 * @example
 * entryHead('Pool', { title: 'Usage credits', gist: 'Prepaid money' }).title; // 'Usage credits – pool'
 */
export const entryHead = (
  kind: string,
  { title, gist }: { readonly title: string; readonly gist: string },
): { title: string; description: string } => {
  const end = ` – ${kind.toLowerCase()}`;
  return {
    title: shorten(title, TITLE - end.length) + end,
    description: shorten(`${gist}.`, DESCRIPTION),
  };
};
