import type { DirtyShape } from './dirtyShapes.ts';
import { anywhere, atWordEnds, inGutter } from './wrapLines.ts';

const widths = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, more) => from + more);

/** Breaks in the middle of words leave enough of a message of eight words, wherever they fall. */
const hasEightWords = (message: string): boolean => message.split(' ').length >= 8;

/** A message in the gutter of a terminal of every width: many shapes under each of two names. */
export const WRAPPED_SHAPES: readonly DirtyShape[] = [
  ...widths(20, 120).map((width): DirtyShape => [
    'gutter, wrapped at word ends, every width from 20 to 120',
    (message) => inGutter(atWordEnds(message, width)),
  ]),
  ...widths(40, 120).map((width): DirtyShape => [
    'gutter, broken in mid-word, every width from 40 to 120',
    (message) => inGutter(anywhere(message, width)),
    hasEightWords,
  ]),
];
