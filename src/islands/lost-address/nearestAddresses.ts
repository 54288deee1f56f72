import { isChatMark, withoutMarks } from '../../answers/chatMarks.ts';
import { aliasFolder, folders, twinTypes } from '../../paths.ts';
import { editDistance } from './editDistance.ts';

/** The addresses inside the site, such as `errors/a/`, each with the title of its page; empty where it is not to be offered. */
export type Known = Readonly<Record<string, string>>;

/** What a lost address may mean. */
export interface Nearest {
  /** The one that it can only mean. */
  readonly certain?: string;
  /** Those that are most like it, the nearest first; empty where one is certain. */
  readonly near: readonly string[];
}

/** What takes no room and nobody sees: marks of breaks and of direction, which copying brings along. */
const UNSEEN = /\p{Cf}/gu;

/** Spaces of any width, such as those that do not break. */
const SPACES = /\p{Zs}/gu;

/** What HTML writes for a sign, such as `&gt;` of a mail that quotes an address. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|amp|apos|gt|lt|nbsp|quot);?/gi;

const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`;

/** An entry in one of its other forms. */
const TWIN = new RegExp(
  String.raw`^(${oneOf([...Object.values(folders), aliasFolder])}/[^/]+)\.${oneOf(Object.keys(twinTypes))}$`,
);

/** Longer ones are no mistyped slug, and comparing them would take time. */
const LONGEST = 80;
const OFFERED = 5;

/** How much farther a page counts that stands in another folder: who names a folder means it more than one letter of the slug. */
const ELSEWHERE = 1;

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
    .replace(ENTITY, ' ')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .toLowerCase()
    .split('/')
    .map((part) => strip(part))
    .filter((part) => part !== '')
    .join('/')
    .replace(/(?:^|\/)index\.html?$|\.html?$/, '')
    .replace(/[ _]/g, '-')
    .replace(/^e\/0+(?=\d)/, 'e/');

const strip = (part: string): string => {
  let start = 0;
  while (isChatMark(part.charAt(start))) start += 1;
  return withoutMarks(part.slice(start));
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
  const inFolder = (address: string): boolean => folderOf(address) === folderOf(cleaned);
  return Object.keys(known)
    .filter((address) => known[address] !== '')
    .map((address) => ({ address, ...distance(slug, slugOf(address)) }))
    .filter(({ far }) => far <= most)
    .map((one) => ({ ...one, far: one.far + (inFolder(one.address) ? 0 : ELSEWHERE) }))
    .sort((a, b) => a.far - b.far || a.whole - b.whole)
    .slice(0, OFFERED)
    .map(({ address }) => address);
};

const folderOf = (address: string): string => address.split('/')[0] ?? '';

const slugOf = (address: string): string => {
  const last = address.split('/').findLast((part) => part !== '') ?? '';
  return last.replace(/\.\w*$/, '');
};

/** A slug that was cut off is a little less like another than one that is only mistyped. */
const distance = (lost: string, slug: string): { far: number; whole: number } => {
  const { whole, start } = editDistance(lost, slug);
  return { far: Math.min(whole, start + 0.5), whole };
};
