import { holeStrings } from '../strings/variants.ts';

/** A piece of a message: its literal text, or what varies, named in words. */
export interface MessagePiece {
  readonly text: string;
  readonly varies: boolean;
}

const HOLE = /\{[a-z][a-z0-9-]*:([a-z]+)\}/;

/**
 * Splits the template of a message into what is always there and what varies, for showing.
 *
 * @example
 * messagePieces('resets {reset:when}')[1]; // { text: '‹time›', varies: true }
 */
export const messagePieces = (template: string): MessagePiece[] =>
  template
    .split(HOLE)
    .map((part, i) =>
      i % 2 === 0
        ? { text: part, varies: false }
        : { text: holeStrings[part] ?? `‹${part}›`, varies: true },
    )
    .filter(({ text }) => text !== '');

/**
 * The template of the message with which a variant is shown: that of its first wording.
 *
 * @example
 * mainWording({ title: 'Out of tea', wordings: [{ text: 'resets {reset:when}' }] }); // 'resets {reset:when}'
 */
export const mainWording = ({
  title,
  wordings,
}: {
  readonly title: string;
  readonly wordings: readonly { readonly text: string }[];
}): string => wordings[0]?.text ?? title;

/**
 * A message as a reader sees it, what varies named in words.
 *
 * @param template the text of a wording
 * @example
 * shownMessage('resets {reset:when}'); // 'resets ‹time›'
 */
export const shownMessage = (template: string): string =>
  messagePieces(template)
    .map(({ text }) => text)
    .join('');
