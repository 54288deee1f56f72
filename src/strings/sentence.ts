/**
 * Ends a text with a full stop, unless it ends a sentence already.
 *
 * @example
 * sentence('Add more …'); // 'Add more …'
 */
export const sentence = (text: string): string => (/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);
