/** People type fewer characters than this into a search box. */
const TYPED = 120;

const KEY_AND_COLON = /["'][\w ]{1,40}["']\s*:/;
const REQUEST_ID = /\breq_\w{6}/;
const TWO_LINES = /\S[^\S\n\r]*[\n\r]\s*\S/;

/**
 * Tells whether a text looks copied rather than typed: several lines, JSON, a request id, or longer than people type.
 * Such a text goes to the lookup first, never into the address, and never to the search index as it is.
 *
 * @example
 * looksPasted('extra usage'); // false
 * looksPasted('{"type": "error"}'); // true
 */
export const looksPasted = (text: string): boolean => {
  const trimmed = text.slice(0, TYPED * 10).trim();
  return (
    trimmed.length > TYPED ||
    [KEY_AND_COLON, REQUEST_ID, TWO_LINES].some((sign) => sign.test(trimmed))
  );
};
