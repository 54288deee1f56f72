import type { Node } from '@takumi-rs/core';
import { glyphs, type GlyphName } from '../components/page/glyphs.ts';
import { siteName } from '../site.ts';
import type { Card, CardAnswer } from './Card.ts';

const box = (className: string, ...children: Node[]): Node => ({
  type: 'container',
  className,
  children,
});

const words = (className: string, text: string, tagName = 'span'): Node => ({
  ...{ type: 'text', tagName, className, text },
});

const sign = (name: GlyphName, size: number, className = ''): Node => ({
  type: 'image',
  className,
  width: size,
  height: size,
  src: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="${glyphs[name]}"/></svg>`,
});

const top = ({ mark, isMessage, glyph }: Card): Node =>
  box(
    'top',
    box('name', sign('return', 48, 'site-sign'), words('', siteName)),
    box('mark', ...(isMessage && glyph ? [sign(glyph, 42)] : []), words('', mark)),
  );

const title = (card: Card, fontSize: number): Node => ({
  ...(card.isMessage
    ? words('message', card.title, 'p')
    : box('title', ...(card.glyph ? [sign(card.glyph, fontSize)] : []), words('', card.title))),
  style: { fontSize },
});

/** Every second piece between backticks is code. */
const prose = (text: string): Node[] =>
  text
    .split('`')
    .map((piece, i) => words('', piece, i % 2 === 1 ? 'code' : 'span'))
    .filter((node) => node.type === 'text' && node.text !== '');

const answer = ({ question, glyph, answer: says }: CardAnswer): Node =>
  box(
    'answer',
    box('question', words('', question), sign(glyph, 36)),
    box('words', ...prose(says)),
  );

/**
 * A card as the elements that `card.css` gives their look.
 *
 * @param titleSize the size of its title, in pixels
 * @example
 * cardNode(siteCard, 60).className; // 'card'
 */
export const cardNode = (card: Card, titleSize: number): Node => ({
  ...box(
    'card',
    top(card),
    title(card, titleSize),
    ...(card.lede === undefined ? [] : [words('lede', card.lede, 'p')]),
    ...(card.answers.length === 0
      ? []
      : [box(card.isMessage ? 'answers verdict' : 'answers', ...card.answers.map(answer))]),
    ...(card.first === undefined
      ? []
      : [box('first', words('', `${card.first.label}: `, 'b'), ...prose(card.first.text))]),
  ),
  ...(card.pool === undefined ? {} : { attributes: { 'data-pool': card.pool } }),
});
