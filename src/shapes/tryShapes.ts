import type { DirtyShape } from './dirtyShapes.ts';

/** A message as readers see it, and the entry that explains it. */
export interface Message {
  readonly slug: string;
  readonly text: string;
}

/** A paste that was answered with another entry than its own, or with `none`. */
export interface Confusion {
  readonly slug: string;
  readonly answered: string;
  readonly paste: string;
}

/** What came of all messages in the shapes of one name. */
export interface ShapeResult {
  readonly name: string;
  readonly pastes: number;
  readonly confusions: readonly Confusion[];
}

/**
 * Puts every message into every shape that suits it, and compares the answers.
 *
 * @param answer slug of the entry with which a paste is answered first, `none` where there is none
 * @returns one result for each name of a shape, in their order
 * @example
 * const shapes = [['loud', (text) => `${text}!`], ['twice', (text) => text + text, (text) => text !== 'b']];
 * const messages = [{ slug: 'a', text: 'a' }, { slug: 'b', text: 'b' }];
 * tryShapes(messages, shapes, (paste) => paste.slice(0, 1)).map(({ name, pastes }) => name + pastes); // ['loud2', 'twice1']
 */
export const tryShapes = (
  messages: readonly Message[],
  shapes: readonly DirtyShape[],
  answer: (paste: string) => string,
): ShapeResult[] => {
  const results = new Map<string, { pastes: number; confusions: Confusion[] }>();
  for (const [name, dress, suits = () => true] of shapes) {
    const result = results.get(name) ?? { pastes: 0, confusions: [] };
    results.set(name, result);
    for (const { slug, text } of messages) {
      if (!suits(text)) continue;
      const paste = dress(text);
      const answered = answer(paste);
      result.pastes++;
      if (answered !== slug) result.confusions.push({ slug, answered, paste });
    }
  }
  return [...results].map(([name, result]) => ({ name, ...result }));
};
