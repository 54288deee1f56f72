/**
 * Cuts a text between words, so that it has `most` characters at most, with an ellipsis where something is left out.
 *
 * @example
 * shorten('one two three', 9); // 'one two…'
 */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : most - 1).replace(/[\s.,;:…]+$/, '')}…`;
};
