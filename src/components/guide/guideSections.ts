import type { Content } from '../../catalogue/content.ts';
import { fixStrings } from '../../strings/entries.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { guideStrings } from '../../strings/guides.ts';
import { credentialStrings, yearStrings } from '../../strings/pictures.ts';

type Facts = Content['guides'][number]['facts'];

interface Place {
  readonly id: string;
  readonly title: string;
}

/**
 * The sections of a guide's page that have something to say, in order: the ladder, the headings of its text, the rest.
 *
 * @param headings the second-level headings of the guide's text
 * @example
 * guideSections(facts, [{ id: 'in-short', title: 'In short' }])[0]; // { id: 'in-short', title: 'In short' }
 */
export const guideSections = (facts: Facts, headings: readonly Place[]): Place[] => [
  ...(facts.cases.length > 0 ? [{ id: 'cases', title: guideStrings.cases }] : []),
  ...(facts.picture === undefined ? [] : [{ id: 'picture', title: titleOfPicture(facts.picture) }]),
  ...headings,
  ...(facts.corrections.length > 0 ? [{ id: 'corrections', title: guideStrings.corrections }] : []),
  ...(facts.terms.length > 0 ? [{ id: 'terms', title: guideStrings.terms }] : []),
  ...(facts.forward === undefined ? [] : [{ id: 'forward', title: fixStrings.forward }]),
  ...(isLeadingOn(facts) ? [{ id: 'related', title: guideStrings.related }] : []),
];

/** The heading of a guide's picture. */
export const titleOfPicture = (picture: NonNullable<Facts['picture']>): string =>
  picture.of === 'credentials'
    ? credentialStrings.title
    : fillIn(yearStrings.title, { year: picture.year });

/** Whether a guide names pages that a reader may want next. */
export const isLeadingOn = ({ related }: Pick<Facts, 'related'>): boolean =>
  Object.values(related).some((slugs) => slugs.length > 0);
