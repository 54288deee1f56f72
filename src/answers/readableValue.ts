import type { Value } from '../matching/types.ts';
import { valueStrings } from '../strings/answers.ts';
import { fillIn } from '../strings/fillIn.ts';

/** A wait without a unit is one in seconds. */
const BARE_NUMBER = /^\d+$/;

/**
 * A value as people read it: a wait always with its unit.
 *
 * @param value a value that the matcher read out
 * @example
 * readableValue({ kind: 'retry-after', text: '30', start: 0, end: 2 }); // '30 seconds'
 */
export const readableValue = ({ kind, text }: Value): string => {
  const bare = kind === 'retry-after' && BARE_NUMBER.test(text);
  return bare ? fillIn(valueStrings.seconds, { text }) : text;
};
