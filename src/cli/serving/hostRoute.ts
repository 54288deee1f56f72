/** What a static host does with an address: sends the reader on, looks for a file, or has nothing. */
export type HostRoute =
  { kind: 'redirect'; to: string } | { kind: 'file'; path: string } | { kind: 'missing' };

/**
 * Says what a plain static host does with a request address, before any file is read.
 * `base` starts and ends with a slash; `isDirectory` is asked with a decoded path inside the site.
 *
 * @example
 * hostRoute('/pools', '/', () => true); // { kind: 'redirect', to: '/pools/' }
 */
export function hostRoute(
  address: string,
  base: string,
  isDirectory: (path: string) => boolean,
): HostRoute {
  const [, pathname = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(address) ?? [];
  if (`${pathname}/` === base) return { kind: 'redirect', to: base + query };
  if (!pathname.startsWith(base)) return { kind: 'missing' };
  const path = `/${pathname.slice(base.length)}`;
  const decoded = decode(path);
  // `//x` would be a redirect to another host, and `..` leads out of the site.
  if (decoded === undefined || /\/(?:\/|\.\.(?:\/|$))/.test(decoded)) return { kind: 'missing' };
  const directory = isDirectory(decoded);
  if (directory && !path.endsWith('/')) return { kind: 'redirect', to: `${pathname}/${query}` };
  if (!directory && path.endsWith('/')) return { kind: 'missing' };
  return { kind: 'file', path: path + query };
}

function decode(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
