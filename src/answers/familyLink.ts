import { nearestFamily } from '../matching/nearestFamily.ts';
import type { Answer } from '../matching/types.ts';
import { entryPath } from '../paths.ts';
import type { ServedFamily } from './servedCatalogue.ts';

/** A family's name and address, with the question that leads on. */
export interface FamilyLink {
  readonly title: string;
  readonly path: string;
  readonly question: string;
}

/**
 * The family that the reader is led to where no message is known, but its status or type is.
 *
 * @param answer what the matcher says of a text
 * @param families what the catalogue says of families
 * @example
 * familyLink(answer, families)?.path; // '/families/429-rate-limit-error/'
 */
export const familyLink = (
  { matches, values }: Answer,
  families: readonly ServedFamily[],
): FamilyLink | undefined => {
  const family = nearestFamily(matches, values, families);
  if (family === undefined) return undefined;
  const { slug, title, question } = family;
  return { title, question, path: entryPath('family', slug) };
};
