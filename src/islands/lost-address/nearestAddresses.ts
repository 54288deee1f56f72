import { folders, twinTypes } from '../../paths.ts';
import { editDistance } from './editDistance.ts';

/** The addresses of pages inside the site, such as `errors/a/`, each with its title; empty where a page is not to be offered. */
export type Known = Readonly<Record<string, string>>;

/** What a lost address may mean. */
export interface Nearest {
  /** The one that it can only mean. */
  readonly certain?: string;
  /** Those that are most like it, the nearest first; empty where one is certain. */
  readonly near: readonly string[];
}

/** What a chat, a sentence or a Markdown link leaves around an address. */
const JUNK = new Set(' \t\n!"\'()*,.:;<>?[\\]_`{|}~…«»‘’“”');

const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;

/** An entry in one of its other forms. */
const TWIN = new RegExp(
  String.raw`^(${oneOf(Object.values(folders))}/[^/]+)\.${oneOf(Object.keys(twinTypes))}$`,
);

/** Longer ones are no mistyped slug, and comparing them would take time. */
const LONGEST = 80;
const OFFERED = 5;

/**
 * Says which page a lost address means. It is certain only where case, slashes, an ending such as `.html`, zeros before a number
 * or characters around it are all that is wrong; a slug that is not known is never guessed, but those most like it are offered.
 *
 * @param path the lost address inside the site, as `location.pathname` has it; anything at all
 * @example
 * nearestAddresses('Errors/Session-Limit).', { 'errors/session-limit/': 'Session limit' });
 * // { certain: 'errors/session-limit/', near: [] }
 */
export const nearestAddresses = (path: string, known: Known): Nearest => {
  const cleaned = clean(path);
  const certain = [cleaned, `${cleaned}/`].find((address) => isKnown(address, known));
  return certain === undefined ? { near: mostLike(cleaned, known) } : { certain, near: [] };
};

const isKnown = (address: string, known: Known): boolean =>
  Object.hasOwn(known, `${TWIN.exec(address)?.[1] ?? ''}/`) || Object.hasOwn(known, address);

const clean = (path: string): string =>
  decode(path)
    .toLowerCase()
    .split('/')
    .map((part) => strip(part))
    .filter((part) => part !== '')
    .join('/')
    .replace(/(?:^|\/)index\.html?$|\.html?$/, '')
    .replace(/[ _]/g, '-')
    .replace(/^e\/0+(?=\d)/, 'e/');

const strip = (part: string): string => {
  let [start, end] = [0, part.length];
  while (start < end && JUNK.has(part.charAt(start))) start += 1;
  while (end > start && JUNK.has(part.charAt(end - 1))) end -= 1;
  return part.slice(start, end);
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const mostLike = (cleaned: string, known: Known): string[] => {
  const slug = slugOf(cleaned);
  if (slug.length < 3 || slug.length > LONGEST) return [];
  const most = Math.max(1, Math.floor(slug.length / 3));
  return Object.keys(known)
    .filter((address) => known[address] !== '')
    .map((address) => ({ address, far: distance(slug, slugOf(address)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, OFFERED)
    .map(({ address }) => address);
};

const slugOf = (address: string): string => {
  const last = address.split('/').findLast((part) => part !== '') ?? '';
  return last.replace(/\.\w*$/, '');
};

/** A slug that was cut off is a little less like another than one that is only mistyped. */
const distance = (lost: string, slug: string): number => {
  const { whole, start } = editDistance(lost, slug);
  return Math.min(whole, start + 0.5);
};
