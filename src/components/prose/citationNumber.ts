/**
 * The number of a claim in the page's evidence list; 0 for a claim that the list does not hold, whose sources stand on
 * another page.
 *
 * @param citations the claims of the list, from `Astro.locals`
 * @example
 * citationNumber('c098', ['c096', 'c098']); // 2
 */
export const citationNumber = (claim: string, citations: readonly string[] = []): number =>
  citations.indexOf(claim) + 1;
