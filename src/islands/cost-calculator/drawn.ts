/** What can stand in an element: text, or another element. */
export type Piece = Drawn | string;

/** An element as plain data: the build writes it as markup, and the browser makes it. */
export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}

/**
 * Draws an element.
 *
 * @example
 * draw('p', { class: 'small' }, 'See ', draw('strong', {}, 'this')).tag; // 'p'
 */
export const draw = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Piece[]
): Drawn => ({ tag, attributes, children });

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes what was drawn, for the browser. Texts become text nodes, so that nothing in them can turn into markup.
 *
 * @example
 * place.replaceChildren(...pieces.map((piece) => makeNode(piece)));
 */
export const makeNode = (piece: Piece, isSvg = false): Node => {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const within = isSvg || piece.tag === 'svg';
  const made = within
    ? document.createElementNS(SVG, piece.tag)
    : document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) made.setAttribute(name, value);
  made.append(...piece.children.map((child) => makeNode(child, within)));
  return made;
};
