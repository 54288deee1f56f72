import type { Teller } from '../Teller.ts';
import { claimView } from '../views/claimView.ts';
import { writeFootnote } from '../writers/writeFootnote.ts';

/**
 * Adds to a Markdown document the footnotes that it cites, in the order in which it comes to them.
 *
 * @param parts of the document
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * withFootnotes(['Tea.[^c001]'], tell).length; // 2
 */
export const withFootnotes = (parts: readonly string[], tell: Teller): string[] => {
  const cited = new Set(parts.flatMap((part) => part.match(/(?<=\[\^)c\d+(?=\](?!:))/g) ?? []));
  return [...parts, ...[...cited].map((id) => writeFootnote(claimView(tell, id)))];
};
