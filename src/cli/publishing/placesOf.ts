/** An element that people may link to; forms, pictures and labels have ids for their own use. */
const PLACE = /<(?:article|details|error-lookup|h[23]|li|section|span)\b[^>]*?\sid="([^"]+)"/g;

/** What comes and goes with what is known. Evidence has its permanent place in the list of claims. */
const PASSING = /^(?:c\d{3,}|bugs|unknown)$/;

/** The heading that names the table of contents for screen readers. */
const CONTENTS = 'contents-title';

/**
 * The ids of the places that people may link to in a page: its sections, cases, checks, fixes, steps, events and the like.
 *
 * @param address the page's address inside the site; only that of the claims has places for evidence
 * @example
 * placesOf('errors/a/', '<section id="cases"><li id="case-one"></li><li id="c001"></li></section>'); // ['cases', 'case-one']
 */
export function placesOf(address: string, html: string): string[] {
  const ids = [...html.matchAll(PLACE)].map(([, id = '']) => id);
  if (address === 'claims/') return ids;
  return ids.filter((id) => id !== CONTENTS && !PASSING.test(id));
}
