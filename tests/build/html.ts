import { join } from 'node:path';
import { root } from '../../src/cli/root.ts';
import { readServeSettings } from '../../src/cli/serving/readServeSettings.ts';
import { builtPages } from '../../src/cli/weighing/builtSite.ts';

/** A page of the built site, with what the checks look at. */
export interface BuiltPage {
  /** The path of its address, such as `/errors/`. */
  readonly address: string;
  readonly html: string;
}

/** The path under which the site was built. */
export const { base } = readServeSettings(process.env);

/** Reads all pages of the built site; scripts and styles are taken out, because they are no text. */
export const readPages = async (): Promise<BuiltPage[]> =>
  (await builtPages(join(root, 'dist'), base)).map(({ address, page }) => ({
    address,
    html: page.toString('utf8').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''),
  }));

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

/** The values of one attribute in a page, in order. */
export const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(String.raw`\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    textOf(value),
  );
