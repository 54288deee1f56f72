const HASH = /^'sha\d+-/;

/** What pages say of one directive, together. A hash allows one style, of one page: here any may stand, there only that. */
const joinSources = (name: string, sources: ReadonlySet<string>): string[] => {
  const some = [...sources].filter((source) => sources.size === 1 || source !== "'none'");
  if (!name.startsWith('style-src') || !some.some((source) => HASH.test(source))) return some;
  return [...some.filter((source) => !HASH.test(source)), "'unsafe-inline'"];
};

/**
 * The Content-Security-Policy that a host sends with every file, made of those in the pages' meta tags. A browser holds a page to
 * both. The one in the page is the stricter, and is there on every host; the header says what no meta tag can, that nobody may
 * show the site in a frame, and holds for what is no page: workers, which get no policy from the page that starts them, and
 * pictures and data that are opened by themselves.
 *
 * It allows what any page allows. Hashes of styles are left to the pages: there are dozens, and a line may have 2,000 characters.
 *
 * @param policies those of all pages
 * @example
 * headerPolicy(["script-src 'self'", "script-src 'self' a.example"]);
 * // "script-src 'self' a.example; frame-ancestors 'none'"
 */
export const headerPolicy = (policies: Iterable<string>): string => {
  const union = new Map<string, Set<string>>();
  for (const directive of [...policies].flatMap((policy) => policy.split(';'))) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name === '') continue;
    const known = union.get(name) ?? new Set();
    for (const source of sources) known.add(source);
    union.set(name, known);
  }
  const directives = [...union].map(([name, sources]) =>
    [name, ...joinSources(name, sources)].join(' '),
  );
  return [...directives, "frame-ancestors 'none'"].join('; ');
};
