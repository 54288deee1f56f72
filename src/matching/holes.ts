/**
 * The kinds of holes that a template may have, and how many words of the paste each may swallow.
 * Bounded, so that a hole can never reach into the next message.
 */
export const HOLES = {
  money: { most: 3 },
  when: { most: 9 },
  date: { most: 8 },
  model: { most: 5 },
  number: { most: 3 },
  percent: { most: 2 },
  status: { most: 1 },
  epoch: { most: 1 },
  id: { most: 8 },
  name: { most: 5 },
  text: { most: 24 },
} as const satisfies Record<string, { most: number }>;

/** The kind of a typed hole. */
export type HoleKind = keyof typeof HOLES;

/** Whether a word is a kind of hole. */
export const isHoleKind = (word: string): word is HoleKind => Object.hasOwn(HOLES, word);
