import { element } from '../element.ts';
import type { Fragment } from './pagefindApi.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const unescape = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Splits an excerpt of the index into texts; every second one is a word that was found.
 *
 * @example
 * excerptPieces('a &lt;b&gt; <mark>limit</mark>.'); // ['a <b> ', 'limit', '.']
 */
export const excerptPieces = (excerpt: string): string[] =>
  excerpt.split(/<\/?mark>/).map(unescape);

/** What is said of a page beside its title: its kind, its pool where that is not the title, and whether to pay. */
const factsOf = ({ meta: { title, pool, verdict }, filters }: Fragment): (string | Node)[] => {
  const names = [filters.kind?.[0], pool === title ? undefined : pool].filter(Boolean).join(' · ');
  return verdict === undefined ? [names] : [`${names} · `, element('strong', {}, verdict)];
};

/** Draws a page that was found, as an option of the list of results: title, kind, pool, verdict and an excerpt. */
export const renderHit = (found: Fragment, id: string): HTMLElement => {
  const { url, meta, excerpt } = found;
  const isMessage = meta.verdict !== undefined;
  const pieces = excerptPieces(excerpt).map((text, place) =>
    place % 2 === 1 ? element('mark', {}, text) : text,
  );
  return element(
    'a',
    { id, class: 'hit', href: url, role: 'option', 'aria-selected': 'false', tabindex: '-1' },
    element('span', { class: isMessage ? 'hit-title message' : 'hit-title' }, meta.title ?? url),
    element('span', { class: 'hit-facts' }, ...factsOf(found)),
    element('span', { class: 'hit-excerpt' }, ...pieces),
  );
};
