import { headersAt } from '../../hosts/headersAt.ts';
import { revalidate } from '../../hosts/headerRules.ts';
import { mediaType } from '../../hosts/mediaTypes.ts';
import type { HostSettings } from '../serving/hostSettings.ts';

/** A host that serves a built site, and what it should serve. */
export interface HostedBuild {
  /** Where it answers, without a slash at the end. */
  readonly origin: string;
  /** The path under which the site stands; starts and ends with a slash. */
  readonly base: string;
  readonly settings: HostSettings;
  /** Addresses inside the site that lead to a file, each with what the file holds. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The page for missing addresses. */
  readonly missing: Buffer;
  /** Those of the addresses that must come compressed. */
  readonly compressed: readonly string[];
}

/** What a host was asked, and what was wrong with its answer. */
export interface HostAnswer {
  readonly asked: string;
  /** What it said, in one line. */
  readonly said: string;
  readonly faults: readonly string[];
}

const NO_PAGE = 'no/such/page/';
const shown = ['content-type', 'cache-control', 'content-encoding', 'location'];

const ask = (host: HostedBuild, path: string, headers: Record<string, string> = {}) =>
  fetch(host.origin + path, { redirect: 'manual', headers });

const answerTo = (path: string, response: Response, faults: readonly (string | undefined)[]) => ({
  asked: path,
  said: [
    String(response.status),
    ...shown.flatMap((name) => response.headers.get(name) ?? []),
  ].join(' | '),
  faults: faults.filter((fault) => fault !== undefined),
});

/** A value as it is compared: servers differ in case, in spaces, and in what they say of types that are UTF-8 in any case. */
const bare = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll(' ', '')
    .replace('application/javascript', 'text/javascript')
    .replace(/^((?:application|text)\/(?:javascript|json|xml));charset=utf-8$/, '$1');

const headerFaults = (response: Response, expected: Readonly<Record<string, string>>) =>
  Object.entries(expected).map(([name, value]) => {
    const found = response.headers.get(name) ?? 'nothing';
    return bare(found) === bare(value) ? undefined : `${name} is ${found} instead of ${value}`;
  });

const statusFault = (response: Response, ...right: number[]): string | undefined =>
  right.includes(response.status) ? undefined : `status ${String(response.status)}`;

const checkFile = async (host: HostedBuild, path: string, file: Buffer): Promise<HostAnswer> => {
  const pathname = host.base + path;
  const response = await ask(host, pathname, { 'Accept-Encoding': 'br, gzip' });
  const expected = {
    'Content-Type': mediaType(pathname),
    'Cache-Control': revalidate,
    ...headersAt(host.settings.rules, pathname),
  };
  const isSame = file.equals(Buffer.from(await response.arrayBuffer()));
  const encoding = response.headers.get('content-encoding');
  const etag = response.headers.get('etag');
  const again = etag === null ? null : await ask(host, pathname, { 'If-None-Match': etag });
  return answerTo(pathname, response, [
    statusFault(response, 200),
    ...headerFaults(response, expected),
    isSame ? undefined : 'another text than the file has',
    host.compressed.includes(path) && encoding === null ? 'not compressed' : undefined,
    again?.status === 304 ? undefined : 'sent again to a reader who has it',
  ]);
};

const checkRedirect = async (host: HostedBuild, from: string, to: string): Promise<HostAnswer> => {
  const response = await ask(host, from);
  const location = new URL(response.headers.get('location') ?? 'about:blank', host.origin).pathname;
  return answerTo(from, response, [
    statusFault(response, 301, 308),
    location === to ? undefined : `leads to ${location} instead of ${to}`,
  ]);
};

const checkMissing = async (host: HostedBuild, path: string): Promise<HostAnswer> => {
  const response = await ask(host, host.base + path);
  const everywhere = headersAt(host.settings.rules, host.base + NO_PAGE);
  const isSame = host.missing.equals(Buffer.from(await response.arrayBuffer()));
  return answerTo(host.base + path, response, [
    statusFault(response, 404),
    ...headerFaults(response, { 'Content-Type': 'text/html; charset=utf-8', ...everywhere }),
    isSame ? undefined : 'another page than 404.html',
  ]);
};

/** What the build says to hosts is for them alone. */
const checkHidden = async (host: HostedBuild, path: string): Promise<HostAnswer> => {
  const response = await ask(host, host.base + path);
  return answerTo(host.base + path, response, [response.ok ? 'given to readers' : undefined]);
};

/**
 * Asks a host for files, for redirects, for what it has not and for what must stay hidden, and compares its answers with what
 * the build says to hosts.
 *
 * @example
 * (await checkHost(host)).flatMap(({ faults }) => faults); // [], where the host does all of it
 */
export const checkHost = async (host: HostedBuild): Promise<HostAnswer[]> => {
  const answers: HostAnswer[] = [];
  for (const [path, file] of host.files) answers.push(await checkFile(host, path, file));
  const folder = [`${host.base}errors`, `${host.base}errors/`] as const;
  for (const [from, to] of [...host.settings.redirects, folder])
    answers.push(await checkRedirect(host, from, to));
  for (const path of [NO_PAGE, 'no-such-file.md', '_astro/no-such.js'])
    answers.push(await checkMissing(host, path));
  for (const path of ['_headers', '_redirects']) answers.push(await checkHidden(host, path));
  return answers;
};
