import type { HeaderRule } from './headerRules.ts';

/**
 * Writes rules as the file `_headers` of Cloudflare Pages and Netlify.
 *
 * @example
 * writeHeaders([{ path: '/*', headers: { 'X-A': '1' } }]); // '/*\n  X-A: 1\n'
 */
export const writeHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');

/**
 * Reads what `writeHeaders` wrote, as those hosts do.
 *
 * @throws {Error} when a line is neither a path nor a header of one
 * @example
 * readHeaders('/*\n  X-A: 1\n'); // [{ path: '/*', headers: { 'X-A': '1' } }]
 */
export const readHeaders = (text: string): HeaderRule[] => {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const rule = rules.at(-1);
    const [, name = '', value = ''] = /^([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ path: line, headers: {} });
    else if (rule !== undefined && name !== '') rule.headers[name] = value;
    else
      throw new Error(`_headers: "${line}" is neither a path nor a header. Build the site again.`);
  }
  return rules;
};
