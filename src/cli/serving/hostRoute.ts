import type { Redirects } from '../../hosts/redirects.ts';

/** What a static host does with an address: sends the reader on, looks for a file, or has nothing. */
export type HostRoute =
  { kind: 'redirect'; to: string } | { kind: 'file'; path: string } | { kind: 'missing' };

/** What a host knows of the site that it serves. */
export interface HostedSite {
  /** The path under which it stands; starts and ends with a slash. */
  readonly base: string;
  readonly redirects: Redirects;
  /** Asked with a decoded path inside the site. */
  readonly isDirectory: (path: string) => boolean;
}

/** Files by which the build speaks to hosts, and to nobody else. */
const HOST_FILES = new Set(['/_headers', '/_redirects']);

/**
 * Says what a plain static host does with a request address, before any file is read.
 *
 * @example
 * hostRoute('/pools', { base: '/', redirects: new Map(), isDirectory: () => true }); // { kind: 'redirect', to: '/pools/' }
 */
export function hostRoute(address: string, site: HostedSite): HostRoute {
  const { base, redirects, isDirectory } = site;
  const [, pathname = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(address) ?? [];
  const moved = `${pathname}/` === base ? base : redirects.get(pathname);
  if (moved !== undefined) return { kind: 'redirect', to: moved + query };
  if (!pathname.startsWith(base)) return { kind: 'missing' };
  const path = `/${pathname.slice(base.length)}`;
  const decoded = decode(path);
  // `//x` would be a redirect to another host, and `..` leads out of the site.
  if (decoded === undefined || /\/(?:\/|\.\.(?:\/|$))/.test(decoded)) return { kind: 'missing' };
  const directory = isDirectory(decoded);
  if (directory && !path.endsWith('/')) return { kind: 'redirect', to: `${pathname}/${query}` };
  if (HOST_FILES.has(decoded) || (!directory && path.endsWith('/'))) return { kind: 'missing' };
  return { kind: 'file', path: path + query };
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
