import { dateInWords } from '../../catalogue/dateInWords.ts';
import type { ClaimView } from '../../schemas/views/claimView.ts';
import { entryStrings } from '../../strings/entries.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { twinStrings } from '../../strings/twins.ts';

/**
 * A claim as the footnote that its citations name.
 *
 * @param claim told in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeFootnote(claimView(teller, 'c001')).startsWith('[^c001]: A pot holds 3 cups of tea.'); // true
 */
export const writeFootnote = (claim: ClaimView): string => {
  const { id, url, text, basis, confidence, sources, contradicts, unlinkedBecause } = claim;
  const links = sources.map(
    ({ title, publisher, url: source, on }) =>
      `[${title}](${source}) (${publisher}, ${dateInWords(on)})`,
  );
  return [
    `[^${id}]: ${text}`,
    `${entryStrings[basis]}, ${entryStrings.confidence[confidence]}, [${entryStrings.claim} ${id}](${url}).`,
    ...(links.length === 0 ? [] : [`${twinStrings.sources}: ${links.join('; ')}.`]),
    ...(unlinkedBecause === undefined
      ? []
      : [fillIn(twinStrings.unlinked, { because: unlinkedBecause })]),
    ...(contradicts.length === 0
      ? []
      : [fillIn(twinStrings.contradicts, { claims: contradicts.join(', ') })]),
  ].join(' ');
};
