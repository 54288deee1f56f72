import { DOCUMENTS } from './documents.ts';
import { LETTERS } from './letters.ts';
import { PROGRAMS } from './programs.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { TERMINALS } from './terminals.ts';

/**
 * One way in which real life dresses a message: its name, the paste made of a message, and, where the shape does not
 * occur with every message, with which it does.
 */
export type DirtyShape = readonly [
  name: string,
  dress: (message: string) => string,
  suits?: (message: string) => boolean,
];

/** Every shape in which a message must be recognised. */
export const DIRTY_SHAPES: readonly DirtyShape[] = [
  ['bare', (message) => message],
  ...PROGRAMS,
  ...DOCUMENTS,
  ...TERMINALS,
  ...LETTERS,
  ...SURROUNDINGS,
];
