const writeRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/**
 * A table in Markdown.
 *
 * @param heads of the columns
 * @param rows with a cell for each column, Markdown already
 * @example
 * writeTable(['Cup', 'Tea'], [['1', 'a|b']]); // '| Cup | Tea |\n| --- | --- |\n| 1 | a\\|b |'
 */
export const writeTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string => [heads, heads.map(() => '---'), ...rows].map(writeRow).join('\n');
