import { parseProse, type Inline } from '../catalogue/parseProse.ts';

/** How prose is written: as plain text, as plain text with its citations, or as Markdown with footnotes. */
export type Voice = 'plain' | 'cited' | 'markdown';

/** What a voice must know to write prose. */
export interface Speech {
  readonly voice: Voice;
  /** The address of an entry that prose links to. */
  readonly address: (kind: (Inline & { type: 'link' })['kind'], slug: string) => string;
  /** The claims that may be cited: those of the page's evidence. */
  readonly claims: ReadonlySet<string>;
}

/**
 * Writes a literal text so that no sign of it is taken for markup.
 *
 * @example
 * literal('2 * 3 <b>', 'markdown'); // '2 \\* 3 \\<b>'
 */
export const literal = (text: string, voice: Voice): string =>
  voice === 'markdown' ? text.replace(/[\\`*<[\]]|\b_\B|\B_\b/g, String.raw`\$&`) : text;

const sayPiece = (piece: Inline, speech: Speech): string => {
  const { voice, address, claims } = speech;
  const marked = voice === 'markdown';
  switch (piece.type) {
    case 'text':
      return literal(piece.text, voice);
    case 'code':
      return `\`${piece.text}\``;
    case 'cite':
      if (voice === 'plain' || !claims.has(piece.claim)) return '';
      return marked ? `[^${piece.claim}]` : `[${piece.claim}]`;
    case 'strong':
      return marked
        ? `**${sayPieces(piece.children, speech)}**`
        : sayPieces(piece.children, speech);
    case 'link': {
      const label = sayPieces(piece.children, speech);
      return marked ? `[${label}](${address(piece.kind, piece.slug)})` : label;
    }
  }
};

const sayPieces = (pieces: readonly Inline[], speech: Speech): string =>
  pieces.map((piece) => sayPiece(piece, speech)).join('');

/**
 * Writes prose of our markup in one voice, on one line.
 *
 * @param prose such as ``Run `claude update`, see [how](fix:update-claude-code). [c221]``
 * @returns a citation of a claim that the page does not rest on is left out, as it is on the page
 * @example
 * const speech = { voice: 'markdown', address: (kind, slug) => `https://a.example/${kind}/${slug}/`, claims: new Set(['c001']) };
 * sayProse('Use [tea](fix:buy-leaves). [c001] [c002]', speech); // 'Use [tea](https://a.example/fix/buy-leaves/).[^c001]'
 */
export const sayProse = (prose: string, speech: Speech): string =>
  sayPieces(parseProse(prose), speech)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:]|\[\^)/g, '$1')
    .trim();
