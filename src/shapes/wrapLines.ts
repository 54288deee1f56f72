/**
 * Breaks a text into lines at the ends of words.
 *
 * @param width most characters of a line; a longer word stands by itself
 * @example
 * atWordEnds('one two three', 8); // 'one two\nthree'
 */
export const atWordEnds = (text: string, width: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
};

/**
 * Breaks a text into lines of one width, in the middle of words too, as a terminal does.
 *
 * @param width characters of a line
 * @example
 * anywhere('one two', 5); // 'one t\nwo'
 */
export const anywhere = (text: string, width: number): string =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, line) =>
    text.slice(line * width, (line + 1) * width),
  ).join('\n');

/**
 * Puts something before every line.
 *
 * @param before what stands before each line, or a function of the line's number from 0
 * @example
 * everyLine('one\ntwo', '> '); // '> one\n> two'
 */
export const everyLine = (text: string, before: string | ((line: number) => string)): string =>
  text
    .split('\n')
    .map((line, i) => `${typeof before === 'string' ? before : before(i)}${line}`)
    .join('\n');

/**
 * Puts a text behind the sign under which Claude Code prints what a tool said.
 *
 * @example
 * inGutter('one\ntwo'); // '  ⎿  one\n     two'
 */
export const inGutter = (text: string): string =>
  everyLine(text, (line) => (line === 0 ? '  ⎿  ' : '     '));
