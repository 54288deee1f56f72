import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';
import { readServeSettings } from '../../src/cli/serving/readServeSettings.ts';
import { builtPages } from '../../src/cli/weighing/builtSite.ts';

/** A page of the built site, with what the checks look at. */
export interface BuiltPage {
  /** The path of its address, such as `/errors/`. */
  readonly address: string;
  readonly html: string;
  /** What it tells search engines, as JSON. */
  readonly data: string | undefined;
}

/** The path under which the site was built. */
export const { base } = readServeSettings(process.env);

/** Takes a page apart as it was sent; scripts and styles are taken out, because they are no text. */
export const openPage = (address: string, whole: string): BuiltPage => {
  const html = whole.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(whole) ?? [];
  return { address, html, data };
};

const readAll = async (): Promise<BuiltPage[]> =>
  (await builtPages(join(root, 'dist'), base)).map(({ address, page }) =>
    openPage(address, page.toString('utf8')),
  );

let reading: Promise<readonly BuiltPage[]> | undefined;

/** Reads all pages of the built site, once. */
export const readPages = (): Promise<readonly BuiltPage[]> => (reading ??= readAll());

/**
 * Makes what finds the HTML of a page by its path inside the site, such as `errors/`; the home page has the path "".
 * It throws an error for a path without a page.
 */
export const pageFinder = async (): Promise<(path: string) => string> => {
  const pages = new Map((await readPages()).map(({ address, html }) => [address, html]));
  return (path) => {
    const html = pages.get(base + path);
    if (html === undefined) throw new Error(`There is no page ${base}${path}. Build the site.`);
    return html;
  };
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Text as a reader sees it, without tags and with its entities read. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/** What a page says to its reader, without the numbers that cite its evidence. */
export const saidIn = (html: string): string => textOf(html.replace(/<sup>[\s\S]*?<\/sup>/g, ''));

/** The permanent address of a page, as its head names it. */
export const canonicalOf = (html: string): string =>
  /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

/** Whether a page asks search engines to leave it out, because another one says the same. */
export const isLeftOut = (html: string): boolean =>
  html.includes('<meta name="robots" content="noindex"');

/** The values of one attribute in a page, in order. */
export const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(String.raw`\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    textOf(value),
  );
