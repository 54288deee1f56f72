import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { DIRTY_SHAPES, type DirtyShape } from '../shapes/dirtyShapes.ts';
import { tryShapes, type Message, type ShapeResult } from '../shapes/tryShapes.ts';
import { WRAPPED_SHAPES } from '../shapes/wrappedShapes.ts';
import type { Content } from './content.ts';
import { fullMessages } from './fullMessages.ts';
import { servedEntries } from './servedEntries.ts';

/** A build must not take long: it tries each tenth width, and each wording in every other shape. The tests try all. */
const WIDTHS_APART = 10;

const everyOther = (messages: readonly Message[], shapes: readonly DirtyShape[]): DirtyShape[] => {
  const halves = [0, 1].map(
    (half) => new Set(messages.filter((_, i) => i % 2 === half).map(({ text }) => text)),
  );
  return shapes.map(([name, dress, suits = () => true], i) => [
    name,
    dress,
    (text) => (halves[i % 2]?.has(text) ?? false) && suits(text),
  ]);
};

/**
 * How the matcher answers every full wording in half of the generated shapes, its holes filled by one real value.
 *
 * @param content all content
 * @returns a result for each name of a shape
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * shapeCounts(content)[0]?.name; // 'bare'
 */
export const shapeCounts = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): ShapeResult[] => {
  const compiled = compileCatalogue(servedEntries(content));
  const messages = fullMessages(content, [0]);
  const shapes = [...DIRTY_SHAPES, ...WRAPPED_SHAPES.filter((_, i) => i % WIDTHS_APART === 0)];
  return tryShapes(
    messages,
    everyOther(messages, shapes),
    (paste) => match(paste, compiled).matches[0]?.slug ?? 'none',
  );
};
