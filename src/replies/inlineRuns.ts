/** A piece of a text: words, or code. */
export interface InlineRun {
  readonly text: string;
  readonly code: boolean;
}

/**
 * Parts a text in which backticks mark code; a backtick without its partner is a word's.
 *
 * @example
 * inlineRuns('Run `x` now'); // [{ text: 'Run ', code: false }, { text: 'x', code: true }, { text: ' now', code: false }]
 */
export const inlineRuns = (text: string): InlineRun[] =>
  text
    .split(/`([^`]+)`/)
    .map((run, i) => ({ text: run, code: i % 2 === 1 }))
    .filter((run) => run.text !== '');
