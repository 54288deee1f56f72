/** A line that begins something of its own, whatever stands before it: a heading, an item, a row. */
const BEGINS = /^(?:#|- |\d+\. |\|)/;

/** The line between the head of a table and its rows; how long its dashes are says nothing. */
const RULE = /^\|[\s:|-]+\|$/;

const joinLines = (block: string): string[] => {
  const lines: string[] = [];
  for (const line of block.split('\n')) {
    const last = lines.at(-1);
    if (RULE.test(line)) lines.push(line.replace(/-{3,}/g, '---'));
    else if (last === undefined || BEGINS.test(line)) lines.push(line.trim());
    else lines[lines.length - 1] = `${last} ${line.trim()}`;
  }
  return lines;
};

/**
 * The blocks of a Markdown body: paragraphs, headings, lists, tables; each is its lines, none broken.
 *
 * @example
 * bodyBlocks('One\nline.\n\n- a\n- b'); // [['One line.'], ['- a', '- b']]
 */
export const bodyBlocks = (body: string): string[][] =>
  body
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => joinLines(block.trim()));
