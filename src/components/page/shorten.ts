/** Signs that look lost before an ellipsis. */
const ENDINGS = new Set(' .,;:…');

/**
 * Cuts a text between words, so that it has `most` characters at most, with an ellipsis where something is left out.
 *
 * @example
 * shorten('one two three', 9); // 'one two…'
 */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 1);
  let end = space > 0 ? space : most - 1;
  while (end > 0 && ENDINGS.has(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end)}…`;
};
