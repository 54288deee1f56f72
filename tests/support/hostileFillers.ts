/** What a hostile paste repeats: signs that begin escapes and tags, invisible marks, letters, values and pieces of messages. */
export const HOSTILE_FILLERS: readonly string[] = [
  ...['x', '0', 'İ', '額', '│', ' ', '\n', '\0', '"', '\\', '&', '<', '[[', '{"', "y'"],
  ...['\u001b', '\u001b[', '\u001b]', '\u001b]8;;', '\u200b', '\u0301', '\ud800', '\udc00\ud800'],
  ...['&amp;', '&#39', '<b ', String.raw`\"`, String.raw`\u20`, String.raw`\u001b[`],
  ...['$1', 'req_', 'Error: ', 'resets in 1h ', 'extra usage ', "You're out of "],
  ...['out of extra usage · ', "You've hit your session limit · resets 4pm\n"],
];
