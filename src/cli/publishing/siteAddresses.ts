import { glob } from 'node:fs/promises';
import { builtHtml } from '../weighing/builtSite.ts';
import { placesOf } from './placesOf.ts';
import type { Addresses } from './types.ts';

/** Files that nobody links to: the site's own parts, whose names may change with every build. */
const PARTS =
  /^(?:_astro\/|pagefind\/|404\.html$|(?:addresses|catalogue|catalogue-rest|speculation-rules|tool-choices)\.json$|sitemap-\d+\.xml$)/;

const CANONICAL = /<link rel="canonical" href="([^"]*)"/;

/**
 * Reads all addresses of a built site that people and programs may hold: pages with their places, twins, feeds and data.
 *
 * @param base the path the site was built for; starts and ends with a slash
 * @throws {Error} when there is no page in `dist`
 * @example
 * await siteAddresses('/site/dist', '/'); // Map { '' => '', 'e/9/' => 'errors/a/', 'errors/a/#cases' => 'errors/a/#cases', … }
 */
export async function siteAddresses(dist: string, base: string): Promise<Addresses> {
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: dist })))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !PARTS.test(name) && !name.endsWith('.html'));
  const pages = (await builtHtml(dist, base)).map(({ address, html }) => ({
    address: address.slice(base.length),
    html,
  }));
  if (pages.length === 0)
    throw new Error(`There is no page in ${dist}. Run "npm run build" first.`);
  return new Map([
    ...files.map((file) => [file, file] as const),
    ...pages.filter(({ address }) => !PARTS.test(address)).flatMap((page) => ofPage(page, base)),
  ]);
}

function ofPage({ address, html }: { address: string; html: string }, base: string) {
  const [, canonical = ''] = CANONICAL.exec(html) ?? [];
  const standsFor = new URL(canonical).pathname.slice(base.length);
  const places = standsFor === address ? placesOf(address, html) : [];
  return [
    [address, standsFor] as const,
    ...places.map((id) => [`${address}#${id}`, `${address}#${id}`] as const),
  ];
}
