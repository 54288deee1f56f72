/** Headers that every address has whose path fits; `*` in it stands for anything, slashes too. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What must be asked for again before it is shown: what every host says of a page of which no rule says otherwise. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Files whose names change with what they hold. */
const HASHED = [
  '_astro/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/filter/*',
  'pagefind/*.pf_meta',
];

/** Says which pages a browser may fetch before a link to them is followed, so that they are there at once. */
const RULES = 'speculation-rules.json';

/**
 * Files that hosts take for something else, TypeScript for a film. Whole names only: Cloudflare gives the page for missing
 * addresses the type of what was asked for, so that with `*.md` a browser would show its source.
 */
const TYPES: Readonly<Record<string, string>> = {
  'changes/feed.xml': 'application/atom+xml; charset=utf-8',
  'data/matcher.d.ts': 'text/plain; charset=utf-8',
  [RULES]: 'application/speculationrules+json',
};

/** What no page asks for, and nothing that gets into one shall have; of these every browser knows the names. */
const UNUSED = 'camera display-capture geolocation hid microphone midi payment serial usb';

const everywhere = (base: string, policy: string): HeaderRule['headers'] => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  // Where a link leads learns nothing of the page, whose address says what went wrong.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED.replaceAll(/\S+/g, '$&=()').replaceAll(' ', ', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  // A header costs the pages no bytes, and no policy for scripts is asked about it.
  'Speculation-Rules': `"${base}${RULES}"`,
  // All of it is public, and programs in other pages may read it.
  'Access-Control-Allow-Origin': '*',
});

/**
 * The headers of the site, by path. No two rules give one address the same header: hosts would send both values.
 *
 * @param base the path the site was built for; starts and ends with a slash
 * @param policy the Content-Security-Policy of all files
 * @example
 * headerRules('/sub/', "default-src 'none'")[1]?.path; // '/sub/_astro/*'
 */
export const headerRules = (base: string, policy: string): HeaderRule[] => [
  { path: `${base}*`, headers: everywhere(base, policy) },
  ...HASHED.map((path) => ({
    path: base + path,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  ...Object.entries(TYPES).map(([path, type]) => ({
    path: base + path,
    headers: { 'Content-Type': type },
  })),
];
