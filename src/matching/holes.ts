/**
 * The kinds of holes that a template may have: how many words of the paste each may swallow, and what must stand among
 * them. Bounded, so that a hole can never reach into the next message.
 */
export const HOLES = {
  money: { most: 4, shape: /\p{Nd}/u },
  when: { most: 9, shape: /\p{Nd}/u },
  date: { most: 8, shape: /\p{Nd}/u },
  model: { most: 6, shape: /\p{Nd}|opus|sonnet|haiku|fable|mythos|claude/iu },
  number: { most: 3, shape: /\p{Nd}/u },
  percent: { most: 2, shape: /\p{Nd}/u },
  status: { most: 1, shape: /^\d{3}$/ },
  epoch: { most: 1, shape: /^\d{9,}$/ },
  id: { most: 8, shape: /\w/ },
  name: { most: 5, shape: /\w/ },
  text: { most: 24, shape: /./ },
} as const satisfies Record<string, { most: number; shape: RegExp }>;

/** The kind of a typed hole. */
export type HoleKind = keyof typeof HOLES;

/**
 * Whether a word is a kind of hole.
 *
 * @example
 * isHoleKind('money'); // true
 */
export const isHoleKind = (word: string): word is HoleKind => Object.hasOwn(HOLES, word);
