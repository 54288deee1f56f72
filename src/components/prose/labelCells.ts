const ROW = /<tr\b[\s\S]*?<\/tr>/g;
const HEAD = /<th\b[^>]*>([\s\S]*?)<\/th>/g;

const ROLES = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };
const PART = /<(thead|tbody|tr|th|td)\b/g;

/**
 * Writes the name of its column to every cell of a table, for a screen on which the columns do not fit. There the table is
 * shown as a list, so every part also gets the role that it would lose.
 *
 * @param html the inside of a table, as Astro draws it
 * @example
 * labelCells('<tr><th>Way</th></tr><tr><td>A key</td></tr>'); // '<tr role="row"><th role="columnheader">Way</th></tr><tr role="row"><td role="cell" data-label="Way">A key</td></tr>'
 */
export const labelCells = (html: string): string => {
  const labels = [...html.matchAll(HEAD)].map(([, text = '']) =>
    text.replace(/<[^<>]*>/g, '').replaceAll('"', '&quot;'),
  );
  return html
    .replaceAll(PART, (tag, name: keyof typeof ROLES) => `${tag} role="${ROLES[name]}"`)
    .replaceAll(ROW, (row) => {
      let column = 0;
      return row.replaceAll('<td role="cell"', (cell) => {
        const label = labels[column] ?? '';
        column += 1;
        return `${cell} data-label="${label}"`;
      });
    });
};
