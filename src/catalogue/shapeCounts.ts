import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { DIRTY_SHAPES, type DirtyShape } from '../shapes/dirtyShapes.ts';
import { tryShapes, type Message, type ShapeResult } from '../shapes/tryShapes.ts';
import { WRAPPED_SHAPES } from '../shapes/wrappedShapes.ts';
import type { Content } from './content.ts';
import { fullMessages } from './fullMessages.ts';
import { servedEntries } from './servedEntries.ts';

/** A build must not take long, however many wordings there are: it tries about so many pastes. The tests try all. */
const PASTES = 10_000;

/** Of the shapes that are widths of a terminal, each tenth is tried. */
const WIDTHS_APART = 10;

const SHAPES = [...DIRTY_SHAPES, ...WRAPPED_SHAPES.filter((_, i) => i % WIDTHS_APART === 0)];

/** Spreads messages over shapes, so that each message meets one shape of so many, and each shape as many messages as another. */
const spread = (messages: readonly Message[], apart: number): DirtyShape[] => {
  const turns = new Map(messages.map(({ text }, i) => [text, i % apart]));
  return SHAPES.map(([name, dress, suits = () => true], i) => [
    name,
    dress,
    (text) => turns.get(text) === i % apart && suits(text),
  ]);
};

/** How the matcher answers pastes that were made of all full wordings. */
export interface ShapeCounts {
  /** Each wording is tried in one shape of so many. */
  readonly apart: number;
  /** One for each name of a shape. */
  readonly results: readonly ShapeResult[];
}

/**
 * How the matcher answers every full wording in its share of the generated shapes, its holes filled by one real value.
 *
 * @param content all content
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * shapeCounts(content).results[0]?.name; // 'bare'
 */
export const shapeCounts = (
  content: Pick<Content, 'variants' | 'wrappers' | 'lookalikes'>,
): ShapeCounts => {
  const compiled = compileCatalogue(servedEntries(content));
  const messages = fullMessages(content, [0]);
  const apart = Math.ceil((messages.length * SHAPES.length) / PASTES);
  const results = tryShapes(
    messages,
    spread(messages, apart),
    (paste) => match(paste, compiled).matches[0]?.slug ?? 'none',
  );
  return { apart, results };
};
