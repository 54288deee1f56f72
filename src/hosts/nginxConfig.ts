import { pathPattern } from './headersAt.ts';
import { revalidate, type HeaderRule } from './headerRules.ts';
import { isText, mediaTypes, unknownType } from './mediaTypes.ts';
import type { Redirects } from './redirects.ts';

/** What nginx is to serve. */
export interface NginxSite {
  readonly rules: readonly HeaderRule[];
  readonly redirects: Redirects;
  /** The folder of the built site. */
  readonly dist: string;
  /** The path the site was built for; starts and ends with a slash. */
  readonly base: string;
  /** What to listen on: a port, or an address with one. */
  readonly listen: string;
}

const TYPE = 'Content-Type';

/** Files that tell hosts how to serve the rest. */
const HOST_FILES = String.raw`(?:_headers|_redirects|\.nojekyll)$`;

const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** The rules that say something of a header, with what they say. */
const rulesFor = (rules: readonly HeaderRule[], header: string): (readonly [string, string])[] =>
  rules.flatMap(({ path, headers }) => {
    const value = headers[header];
    return value === undefined ? [] : [[path, value] as const];
  });

/** One line for a header that all addresses have; for another one a map from addresses to its value. */
const headerLines = (header: string, rules: readonly HeaderRule[], base: string) => {
  const said = rulesFor(rules, header);
  const [[path, value] = ['', '']] = said;
  if (path === `${base}*`)
    return { map: '', line: `  add_header ${header} ${quote(value)} always;` };
  // A header without a value is not sent.
  const missing = header === 'Cache-Control' ? revalidate : '';
  const name = `$unreject_${header.toLowerCase().replaceAll('-', '_')}`;
  const cases = said.map(([one, its]) => `  ${quote(`~${pathPattern(one)}`)} ${quote(its)};\n`);
  return {
    map: `map $uri ${name} {\n  default ${quote(missing)};\n${cases.join('')}}\n`,
    line: `  add_header ${header} ${name} always;`,
  };
};

/** The types that are told of single files, without the charset, which nginx adds to those that it is told to. */
const singleTypes = (rules: readonly HeaderRule[]): (readonly [path: string, type: string])[] =>
  rulesFor(rules, TYPE).map(([path, type]) => [path, type.split(';')[0] ?? ''] as const);

/**
 * The configuration of nginx that serves the site as other hosts do, for the folder `conf.d`.
 *
 * @returns text for the `http` block
 * @example
 * nginxConfig({ rules: [], redirects: new Map(), dist: '/site/dist', base: '/', listen: '80' }).includes('listen 80;'); // true
 */
export const nginxConfig = ({ rules, redirects, dist, base, listen }: NginxSite): string => {
  const names = Object.keys(Object.assign({}, ...rules.map(({ headers }) => headers)) as object);
  const headers = names
    .filter((name) => name !== TYPE)
    .map((name) => headerLines(name, rules, base));
  const single = singleTypes(rules);
  const all = [...redirects, ...(base === '/' ? [] : [[base.slice(0, -1), base] as const])];
  const folder = `${dist.replace(/\/$/, '')}/`;
  const texts = [
    ...new Set([...Object.values(mediaTypes).filter(isText), ...single.map(([, type]) => type)]),
  ].filter((type) => type !== 'text/html');
  return `${headers.map(({ map }) => map).join('')}
server {
  listen ${listen};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${texts.join(' ')};
  default_type ${unknownType};
  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  gzip on;
  gzip_vary on;
  gzip_types ${texts.join(' ')} image/svg+xml;
  error_page 404 ${base}404.html;
${headers.map(({ line }) => line).join('\n')}

  location ${base} { alias ${folder}; }
  location ~ "^${base}${HOST_FILES}" { return 404; }
${single
  .map(
    ([path, type]) =>
      `  location = ${path} { alias ${folder}${path.slice(base.length)}; types {} default_type ${type}; }`,
  )
  .join('\n')}
${all.map(([from, to]) => `  location = ${from} { return 301 ${to}; }`).join('\n')}
}
`;
};
