/**
 * Breaks a text between words into lines of a width; a longer word stands on a line of its own.
 *
 * @example
 * wrapText('one two three', 8); // ['one two', 'three']
 */
export const wrapText = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
};
