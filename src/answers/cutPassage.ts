import type { Span } from '../matching/types.ts';

/** A piece of the reader's text, marked when it shows the match. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The part of the reader's text that is shown: its pieces in order, and how many characters stand around it. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly before: number;
  readonly after: number;
}

/** A text of this length is shown whole. */
const SHOWN_WHOLE = 1200;
/** Of a longer one, so many characters before and behind the words that matched. */
const AROUND = 240;

/** Moves a cut off the middle of a character that takes two code units. */
export const besidePair = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};

/** Which part of the text is shown: from some way before the first span to some way behind the last. */
const windowOf = (text: string, spans: readonly Span[]): Span => {
  if (text.length <= SHOWN_WHOLE) return { start: 0, end: text.length };
  const first = spans[0]?.start ?? 0;
  const last = spans.at(-1)?.end ?? first;
  const start = Math.max(0, first - AROUND);
  const end = Math.min(text.length, last + AROUND, start + SHOWN_WHOLE);
  return { start: besidePair(text, start), end: besidePair(text, end) };
};

/**
 * Cuts out the part of a text that shows a match, in marked and plain pieces.
 *
 * @param text the reader's text, any length
 * @param spans UTF-16 offsets into it, in order, without overlap
 * @example
 * cutPassage('so: overloaded!', [{ start: 4, end: 14 }]).pieces[1]; // { text: 'overloaded', marked: true }
 */
export const cutPassage = (text: string, spans: readonly Span[]): Passage => {
  const { start, end } = windowOf(text, spans);
  const pieces: Piece[] = [];
  let at = start;
  for (const span of spans) {
    const [from, to] = [Math.max(at, span.start), Math.min(end, span.end)];
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return { pieces, before: start, after: text.length - end };
};
