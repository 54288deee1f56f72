/** Kinds of entries that prose can link to. */
export const LINK_KINDS = [
  'variant',
  'fix',
  'pool',
  'tool',
  'wrapper',
  'family',
  'guide',
  'event',
  'page',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** A piece of prose: text, code, strong text, a link inside the site, or the citation of a claim. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | {
      readonly type: 'link';
      readonly kind: LinkKind;
      readonly slug: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'cite'; readonly claim: string };

const CODE = '`(?<code>[^`]+)`';
const STRONG = '\\*\\*(?<strong>[^*]+)\\*\\*';
const LINK = `\\[(?<label>[^[\\]]+)\\]\\((?<kind>${LINK_KINDS.join('|')}):(?<slug>[a-z0-9-]+)\\)`;
const CITE = '\\[(?<claim>c\\d{3,})\\]';
const MARKUP = new RegExp([CODE, STRONG, LINK, CITE].join('|'), 'g');

const toInline = (groups: Record<string, string | undefined>): Inline => {
  const { code, strong, label, kind, slug, claim } = groups;
  if (code !== undefined) return { type: 'code', text: code };
  if (strong !== undefined) return { type: 'strong', children: parseProse(strong) };
  if (claim !== undefined) return { type: 'cite', claim };
  const linkKind = LINK_KINDS.find((known) => known === kind) ?? 'variant';
  return { type: 'link', kind: linkKind, slug: slug ?? '', children: parseProse(label ?? '') };
};

/**
 * Reads our small markup into plain data.
 *
 * @param prose such as ``Run `claude update`, see [how](fix:update-claude-code). [c221]``
 * @returns the pieces in order; whatever is no markup stays text
 * @example
 * parseProse('Use `x`. [c001]').map((piece) => piece.type); // ['text', 'code', 'text', 'cite']
 */
export const parseProse = (prose: string): Inline[] => {
  const pieces: Inline[] = [];
  let from = 0;
  for (const found of prose.matchAll(MARKUP)) {
    if (found.index > from) pieces.push({ type: 'text', text: prose.slice(from, found.index) });
    pieces.push(toInline(found.groups ?? {}));
    from = found.index + found[0].length;
  }
  if (from < prose.length) pieces.push({ type: 'text', text: prose.slice(from) });
  return pieces;
};

/**
 * All pieces of prose, those within strong text and links too.
 *
 * @param prose prose in our markup
 * @example
 * flatProse('**Run `x`**').map((piece) => piece.type); // ['strong', 'text', 'code']
 */
export const flatProse = (prose: string): Inline[] => {
  const flatten = (pieces: readonly Inline[]): Inline[] =>
    pieces.flatMap((piece) =>
      'children' in piece ? [piece, ...flatten(piece.children)] : [piece],
    );
  return flatten(parseProse(prose));
};

/**
 * Prose as plain text: no citations, no markup; code keeps its backticks, because it must be told from words.
 *
 * @example
 * plainProse('Run **now** `x`. [c001]'); // 'Run now `x`.'
 */
export const plainProse = (prose: string): string =>
  wordsOf(parseProse(prose))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:])/g, '$1')
    .trim();

const wordsOf = (pieces: readonly Inline[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'cite') return '';
      if (piece.type === 'code') return `\`${piece.text}\``;
      return piece.type === 'text' ? piece.text : wordsOf(piece.children);
    })
    .join('');
