import type { HeaderRule } from './headerRules.ts';

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/**
 * The regular expression of a rule's path, as text.
 *
 * @example
 * pathPattern('/errors/*.md'); // '^/errors/.*\\.md$'
 */
export const pathPattern = (path: string): string =>
  `^${path.replaceAll(SPECIAL, (sign) => (sign === '*' ? '.*' : `\\${sign}`))}$`;

/**
 * The headers of an address by these rules, under the names that the rules give them. Where two rules give one header, both
 * values stand in it with a comma between, as hosts join them.
 *
 * @param pathname without query and fragment
 * @example
 * headersAt([{ path: '/*', headers: { 'X-A': '1' } }], '/errors/'); // { 'X-A': '1' }
 */
export const headersAt = (
  rules: readonly HeaderRule[],
  pathname: string,
): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const { path, headers } of rules) {
    if (!new RegExp(pathPattern(path)).test(pathname)) continue;
    for (const [name, value] of Object.entries(headers)) {
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
};
