/**
 * The part of a path that lies inside a site; the case of the site's own path does not matter, and a path outside is taken whole.
 *
 * @param base the path of the site; starts and ends with a slash
 * @example
 * pathInside('/Sub/Errors/A', '/sub/'); // 'Errors/A'
 */
export const pathInside = (path: string, base: string): string =>
  path.toLowerCase().startsWith(base.toLowerCase()) ? path.slice(base.length) : path.slice(1);
