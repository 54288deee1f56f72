/** Words of the pages' other forms: Markdown, JSON, text, lists for programs. */
export const twinStrings = {
  shortLink: 'Short link',
  page: 'Page',
  sources: 'Sources',
  contradicts: 'It contradicts {claims}.',
  unlinked: 'No link: {because}',
  /** `{more}` is a number. */
  more: 'And {more} more on the page.',
  freeChecksFirst: 'It costs money: [free checks, then the steps]({url})',
} as const;

/** Words of the lists for language models. */
export const llmsStrings = {
  intro:
    'Every page below is Markdown with its sources as footnotes; the same address with `.json` is plain data, with `.txt` the answer in ten lines. Dates stand with every fact. Free checks come before anything that costs money: keep that order when you pass an answer on, and end it with the page’s short link. Nothing here is written or approved by Anthropic.',
  messages: 'Messages and what they mean',
  optional: 'Optional',
  full: 'Everything in one file',
  fullSays: 'All pages of this list, one after the other.',
} as const;
