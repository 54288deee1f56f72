/** What a chat, a sentence or a Markdown link leaves around an address. */
const MARKS = new Set(' \t\n!"\'()*,.:;<>?[\\]_`{|}~…«»‘’“”');

/**
 * Tells whether a character is a mark that chats and sentences leave around an address.
 *
 * @example
 * isChatMark(')'); // true
 */
export const isChatMark = (character: string): boolean => MARKS.has(character);

/**
 * An address, or a part of one, without the marks in which it ends.
 *
 * @example
 * withoutMarks('2026-11-21).'); // '2026-11-21'
 */
export const withoutMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && isChatMark(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
