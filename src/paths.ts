/** The folder in which the pages of each kind of entry stand. */
export const folders = {
  variant: 'errors',
  wrapper: 'wrappers',
  family: 'families',
  pool: 'pools',
  fix: 'fixes',
  tool: 'tools',
  guide: 'guides',
} as const;

/** The folder of the short aliases of variants. */
export const aliasFolder = 'e';

/** The kinds of entries that have a page of their own. */
export type PagedKind = keyof typeof folders;

/**
 * An address inside the site, for a site that stands under `base`.
 *
 * @param base the path under which the site is served, with or without a slash at its end
 * @param path the path inside the site, without a slash at its beginning
 * @example
 * pathUnder('/sub', 'errors/#a'); // '/sub/errors/#a'
 */
export const pathUnder = (base: string, path: string): string =>
  `${base.replace(/\/$/, '')}/${path}`;

const here = (path: string): string => pathUnder(import.meta.env.BASE_URL, path);

/** The home page, which holds the lookup. */
export const homePath = (): string => here('');

/** The home page's whole address; links of replies begin with it. */
export const homeAddress = (): string => new URL(homePath(), import.meta.env.SITE).href;

/** The lookup itself. */
export const lookupPath = (): string => here('#lookup');

/** The list of all entries of one kind; for variants the A–Z list. */
export const listPath = (kind: PagedKind): string => here(`${folders[kind]}/`);

/** The list of other providers' errors that people mistake for Claude's. */
export const strangersPath = (): string => here('not-claude/');

/** All that changed, newest first. */
export const changesPath = (): string => here('changes/');

/** What Claude costs, and how long a balance lasts. */
export const costsPath = (): string => here('costs/');

/** Pages of their own kind to which prose can link. */
export const pages = { costs: costsPath } as const;

/** What is no page of its own, and the page on which it has its place. */
const lists = { lookalike: strangersPath, event: changesPath } as const;

/**
 * The page of an entry; a look-alike's is its place in the list of other providers' errors, an event's in that of changes.
 * A `page` is one of its own kind, such as that of costs.
 *
 * @example
 * entryPath('variant', 'session-limit'); // '/errors/session-limit/' where the site stands at the root
 */
export const entryPath = (kind: PagedKind | keyof typeof lists | 'page', slug: string): string => {
  if (kind === 'page') return here(`${slug}/`);
  return kind === 'lookalike' || kind === 'event'
    ? `${lists[kind]()}#${slug}`
    : here(`${folders[kind]}/${slug}/`);
};

/** The forms of a page besides HTML, by the ending of their addresses, with their media types. */
export const twinTypes = {
  md: 'text/markdown',
  json: 'application/json',
  txt: 'text/plain',
} as const;

/** A form of a page besides HTML. */
export type Form = keyof typeof twinTypes;

/**
 * The page of an entry in another form.
 *
 * @example
 * twinPath('variant', 'session-limit', 'md'); // '/errors/session-limit.md' where the site stands at the root
 */
export const twinPath = (kind: PagedKind, slug: string, form: Form): string =>
  here(`${folders[kind]}/${slug}.${form}`);

/** The first question for those who cannot copy their message. */
export const startPath = (): string => here('start/');

/** A later question, or an end of the questions. */
export const stepPath = (slug: string): string => `${startPath()}${slug}/`;

/** The short alias of a variant, by its permanent number. */
export const aliasPath = (number: number): string => here(`${aliasFolder}/${String(number)}/`);

/** The page for those who answer others. */
export const supportersPath = (): string => here('supporters/');

/** A file of all replies, in the form of one platform. */
export const supportersFilePath = (name: string): string => here(`supporters/${name}`);

/** What the copy buttons of a variant's replies fetch. */
export const repliesPath = (slug: string): string => here(`replies/${slug}.json`);

/** The list of all claims. */
export const claimsPath = (): string => here('claims/');

/** The lists that are told in other forms, too, by their addresses; `start` is all questions. */
export const twinnedLists = [
  ...([
    'errors',
    'wrappers',
    'families',
    'not-claude',
    'pools',
    'fixes',
    'tools',
    'guides',
  ] as const),
  ...(['start', 'costs', 'changes', 'claims', 'supporters'] as const),
] as const;
export type TwinnedList = (typeof twinnedLists)[number];

/** A list in another form. */
export const listTwinPath = (list: TwinnedList, form: Exclude<Form, 'txt'>): string =>
  here(`${list}.${form}`);

/** The page of the files for programs, or one of these files. */
export const dataPath = (file = ''): string => here(`data/${file}`);

/** The feed of events. */
export const feedPath = (): string => here('changes/feed.xml');

/** A claim with its sources, in the list of all claims. */
export const claimPath = (id: string): string => `${claimsPath()}#${id}`;

/** What the matcher was tested on. */
export const testedPath = (): string => here('tested/');

/** The search page. */
export const searchPath = (): string => here('search/');

/** What the lookup must know before it can answer the commonest messages. */
export const cataloguePath = (): string => here('catalogue.json');

/** What it must know to answer all others; it follows on the catalogue. */
export const catalogueRestPath = (): string => here('catalogue-rest.json');

/** The tools that a reader can name as theirs. */
export const toolChoicesPath = (): string => here('tool-choices.json');

/** All addresses of pages, for one that is lost. */
export const addressesPath = (): string => here('addresses.json');

/** The picture of a preview. */
export const cardPath = (name: string): string => here(`cards/${name}.png`);

/** A file of the site's root, such as the favicon. */
export const filePath = (name: string): string => here(name);
