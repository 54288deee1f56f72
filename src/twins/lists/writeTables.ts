import type { Teller } from '../Teller.ts';
import { withFootnotes } from './withFootnotes.ts';
import { writeTable } from './writeTable.ts';

/** A table of plain texts: each row has a name and the claims that it rests on. */
interface NamedTable {
  readonly title: string;
  readonly intro?: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly says?: string;
    readonly claims: readonly string[];
    readonly cells: readonly string[];
  }[];
}

/**
 * Tables of figures as Markdown, each under its heading; the claims of a row are footnotes of its name.
 *
 * @param tell in the voice `markdown`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const tell = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeTables({ title: 'Costs', intro: 'In cups.' }, [], tell); // '# Costs\n\nIn cups.\n'
 */
export const writeTables = (
  head: { readonly title: string; readonly intro: string },
  tables: readonly NamedTable[],
  tell: Teller,
): string => {
  const parts = tables.flatMap(({ title, intro, corner, columns, rows }) => [
    `## ${tell.write(title)}`,
    ...(intro === undefined ? [] : [tell.write(intro)]),
    writeTable(
      [corner, ...columns],
      rows.map(({ name, says, claims, cells }) => [
        `${tell.write([name, says].filter((text) => text !== undefined).join(': '))}${claims.map((id) => `[^${id}]`).join('')}`,
        ...cells.map(tell.write),
      ]),
    ),
  ]);
  return `${withFootnotes([`# ${head.title}`, head.intro, ...parts], tell).join('\n\n')}\n`;
};
