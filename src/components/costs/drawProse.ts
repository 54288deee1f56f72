import { parseProse, type Inline } from '../../catalogue/parseProse.ts';
import { draw, type Piece } from '../../islands/cost-calculator/drawn.ts';
import { drawCites } from '../../islands/cost-calculator/Reckoning.ts';
import { entryPath } from '../../paths.ts';

/**
 * Draws prose as plain data, for the browser, which does not know our markup.
 *
 * @param citations the claims of the page's evidence list
 * @example
 * drawProse('Run `x`. [c001]', ['c001']).length; // 4
 */
export const drawProse = (prose: string, citations: readonly string[]): Piece[] => {
  const drawPiece = (piece: Inline, next: Inline | undefined): Piece[] => {
    switch (piece.type) {
      case 'text':
        // A citation follows its sentence without a space, so that it never begins a line.
        return [next?.type === 'cite' ? piece.text.trimEnd() : piece.text];
      case 'code':
        return [draw('code', { translate: 'no' }, piece.text)];
      case 'cite':
        return drawCites([piece.claim], citations);
      case 'strong':
        return [draw('strong', {}, ...drawAll(piece.children))];
      case 'link':
        return [draw('a', { href: entryPath(piece.kind, piece.slug) }, ...drawAll(piece.children))];
    }
  };
  const drawAll = (pieces: readonly Inline[]): Piece[] =>
    pieces.flatMap((piece, i) => drawPiece(piece, pieces[i + 1]));
  return drawAll(parseProse(prose));
};
