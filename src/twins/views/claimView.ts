import { claimPath } from '../../paths.ts';
import type { ClaimView } from '../../schemas/views/claimView.ts';
import type { Teller } from '../Teller.ts';

/**
 * All that is published of a claim, with the outside pages that carry it.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * claimView(teller, 'c001').url; // 'https://tea.example/claims/#c001'
 */
export const claimView = (tell: Teller, id: string): ClaimView => {
  const { text, basis, confidence, unlinkedBecause, from, until, review, sources, contradicts } =
    tell.catalogue.claim(id);
  return {
    id,
    url: tell.at(claimPath(id)),
    text: tell.write(text),
    basis,
    confidence,
    ...(unlinkedBecause !== undefined && { unlinkedBecause }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    review,
    sources: sources.map(({ source, on, note }) => {
      const { title, url, publisher, kind } = tell.catalogue.source(source);
      return {
        title: tell.write(title),
        url,
        publisher: tell.write(publisher),
        kind,
        on,
        ...(note !== undefined && { note }),
      };
    }),
    contradicts,
  };
};
