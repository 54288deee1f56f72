import { pageRequests, type PageRequest } from './pageRequests.ts';
import { staticImports } from './staticImports.ts';

/** What a page costs on the wire, in brotli bytes and requests. */
export interface PageWeight {
  /** The address inside the site, such as `/errors/out-of-extra-usage/`. */
  address: string;
  /** The HTML with the styles and scripts it holds. */
  html: number;
  /** Script files loaded at once, with all that they import. */
  scripts: number;
  /** Requests before the page is whole and readable, its own included. */
  complete: number;
  /** All requests made at once, those of its scripts included. */
  requests: number;
  /** Bytes of all these requests. */
  total: number;
  /** Bytes of what its scripts fetch: for the lookup, the matcher and what it searches. */
  fetched: number;
  /** Bytes of what follows when all this is there. */
  follows: number;
  /** Addresses of other sites, and addresses of this one that do not exist. */
  unknown: readonly string[];
}

/** The built site as the weighing sees it. */
export interface BuiltSite {
  /** The file at an address; nothing when this site has no such file. */
  read: (address: string) => Promise<Buffer | undefined>;
  /** The brotli bytes of a file. */
  weigh: (file: Buffer) => Promise<number>;
}

/**
 * Weighs one built page with everything it loads without being touched.
 *
 * @example
 * await weighPage('/', html, site); // { address: '/', html: 9120, scripts: 5400, … }
 */
export async function weighPage(
  address: string,
  page: Buffer,
  site: BuiltSite,
): Promise<PageWeight> {
  const requests = await followImports(address, pageRequests(page.toString('utf8')), site);
  const weighed = requests.map(async (request) => {
    const file = await site.read(request.address);
    return { ...request, missing: file === undefined, bytes: file ? await site.weigh(file) : 0 };
  });
  const all = await Promise.all(weighed);
  const [files, following] = [
    all.filter(({ stage }) => stage !== 'follow'),
    all.filter(({ stage }) => stage === 'follow'),
  ];
  const html = await site.weigh(page);
  return {
    address,
    html,
    scripts: sum(files.filter(({ kind }) => kind === 'script')),
    complete: 1 + files.filter(({ stage }) => stage === 'complete').length,
    requests: 1 + files.length,
    total: html + sum(files),
    fetched: sum(files.filter(({ stage }) => stage === 'fetch')),
    follows: sum(following),
    unknown: all.filter(({ missing }) => missing).map((file) => file.address),
  };
}

function sum(files: readonly { bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** Makes addresses absolute, drops repeated ones, and adds what each script imports. */
async function followImports(
  page: string,
  requests: readonly PageRequest[],
  site: BuiltSite,
): Promise<PageRequest[]> {
  const found = new Map<string, PageRequest>();
  const queue = requests.map((request) => ({ request, from: page }));
  for (const { request, from } of queue) {
    const address = absolute(request.address, from);
    if (found.has(address)) continue;
    found.set(address, { ...request, address });
    const code = request.kind === 'script' ? await site.read(address) : undefined;
    const imports = staticImports(code?.toString('utf8') ?? '');
    queue.push(
      ...imports.map((path) => ({ request: { ...request, address: path }, from: address })),
    );
  }
  return [...found.values()];
}

/** Resolves an address; one on this site stays a path. */
function absolute(address: string, from: string): string {
  const here = 'https://site.invalid';
  const url = new URL(address, here + from);
  return url.origin === here ? url.pathname : url.href;
}
