const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));

/**
 * A text as code within a line of Markdown, in a fence that is longer than any run of backticks in it.
 *
 * @example
 * fenced('a `b`'); // '`` a `b` ``'
 */
export const fenced = (text: string): string => {
  const run = longestRun(text);
  const room = run > 0 ? ' ' : '';
  const fence = '`'.repeat(run + 1);
  return `${fence}${room}${text}${room}${fence}`;
};

/**
 * A text of many lines as a block of code in Markdown.
 *
 * @example
 * fencedBlock('a\nb'); // '```\na\nb\n```'
 */
export const fencedBlock = (text: string): string => {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
};
