/** What a spreadsheet takes for the beginning of a formula, though a quotation mark stands before it in the file. */
const FORMULA = /^[=+\-@\t\r\0]/;

const field = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/\r?\n/g, '\r\n').replaceAll('"', '""')}"`;
};

/**
 * Writes a table as CSV by RFC 4180. A field that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @param rows the first one names the columns
 * @example
 * csvTable([['a', '=1+1', 'say "so"']]); // '"a","\'=1+1","say ""so"""\r\n'
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
