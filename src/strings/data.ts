/** Words of the page about the files for programs. */
export const dataStrings = {
  index: 'The data, for programs',
  indexIntro:
    'The whole catalogue as one file, with its schema, and the matcher of this site as one module. No key, no account, no limit.',
  files: 'The files',
  hash: 'SHA-256',
  kilobytes: '{size} kB',
  says: {
    'catalogue.json': 'Every message, fix, pool, tool, guide, event and claim, in plain form.',
    'catalogue.schema.json': 'What the catalogue looks like: JSON Schema, draft 2020-12.',
    'matcher.js': 'The matcher: one module without dependencies, for browsers and Node.',
    'matcher.d.ts': 'Its types, for TypeScript.',
  },
  use: 'Use it',
  useIntro:
    'The matcher takes a text and the catalogue, and answers with the same pages as the box on this site. It reads nothing else and sends nothing.',
  answer:
    '`matches` stands in order of likely cause: `slug` is the entry’s name in the catalogue, `sure` is `exact` or `likely`. Without a match the text is not one of ours, or has only a status, for which `nearestFamily` finds the page.',
  link: 'Link to the lookup',
  linkSays:
    'A tool can open the lookup with a text: put `q=` and the text, percent-encoded, behind the # of the address. The lookup answers it at once, up to {most} characters; nothing of it is sent, and it leaves the address bar. Mask secrets first: the browser may keep the address in its history.',
  pages: 'One page at a time',
  pagesIntro: 'Every page has the same address with another ending:',
  pageForms: {
    md: 'Markdown with its sources as footnotes',
    json: 'plain data with its evidence',
    txt: 'the answer in ten lines, for a terminal',
  },
  lists: 'Lists',
  llms: 'For language models',
  feed: 'Changes, as an Atom feed',
  changed: 'How it changes',
  changedSays:
    'Numbers and slugs never change or vanish; what is over is marked as retired. `hash` in the catalogue changes when anything in it does. Fields may be added; the first number of `version` rises before one is taken away.',
  licenceTitle: 'Licence',
  licenceSays:
    'The texts and data are under {content}, the code under {code}. Name Unreject, and link to the page that you use. The messages themselves are quotations of their makers’ words.',
  licence: {
    content: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
} as const;
