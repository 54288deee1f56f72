import {
  isLinked,
  LINKED_KINDS,
  LONGEST_LINK,
  SEPARATOR,
  VERSION,
  type AnyValue,
  type Diagnosis,
  type LinkedValue,
} from './diagnosis.ts';

/** Characters that URLSearchParams escapes and a fragment may hold as they are. */
const HARMLESS = /%(?:2C|2F|3A|3B)/g;

const written = (parts: readonly string[]): string =>
  new URLSearchParams({ d: parts.join(SEPARATOR) })
    .toString()
    .replaceAll(HARMLESS, decodeURIComponent);

const byKind = (a: LinkedValue, b: LinkedValue): number =>
  LINKED_KINDS.indexOf(a.kind) - LINKED_KINDS.indexOf(b.kind);

/**
 * Writes the link that brings an answer back: the variant's number, how sure, the day, and as many of the values as there is room
 * for. It holds no other word of the text. All of it stands in the fragment, which is sent to no server.
 *
 * @param home the address of the site's home page, absolute, up to 150 characters
 * @param diagnosis its values may be of any kind; those that may not stand in a link are left out
 * @returns the address, 200 characters at most
 * @example
 * const values = [{ kind: 'amount', text: '$20' }, { kind: 'request-id', text: 'req_0123456789' }];
 * diagnosisLink('https://x.example/', { number: 9, sure: 'exact', day: '2026-11-21', values }); // 'https://x.example/#d=1;9;exact;amount:%2420;2026-11-21'
 */
export const diagnosisLink = (
  home: string,
  {
    number,
    sure,
    day,
    values,
  }: Omit<Diagnosis, 'values'> & { readonly values: readonly AnyValue[] },
): string => {
  const linked = values.filter(isLinked).sort(byKind);
  const told = linked.map(({ kind, text }) => `${kind}:${text}`);
  // The day stands last: chats cut off a mark in which a link ends.
  const link = (most: number): string =>
    `${home}#${written([VERSION, String(number), sure, ...told.slice(0, most), day])}`;
  let most = told.length;
  while (most > 0 && link(most).length > LONGEST_LINK) most -= 1;
  return link(most);
};
