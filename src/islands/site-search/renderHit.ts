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

/** Draws a page that was found, as an option of the list of results: title, kind, verdict, pool and an excerpt. */
export const renderHit = ({ url, meta, filters, excerpt }: Fragment, id: string): HTMLElement => {
  const facts = [filters.kind?.[0], meta.verdict, meta.pool].filter(Boolean);
  const pieces = excerptPieces(excerpt).map((text, place) =>
    place % 2 === 1 ? element('mark', {}, text) : text,
  );
  return element(
    'a',
    { id, class: 'hit', href: url, role: 'option', 'aria-selected': 'false', tabindex: '-1' },
    element('span', { class: 'hit-title' }, meta.title ?? url),
    element('span', { class: 'hit-facts' }, facts.join(' · ')),
    element('span', { class: 'hit-excerpt' }, ...pieces),
  );
};
