import type { Value } from '../../matching/types.ts';
import { valueStrings } from '../../strings/answers.ts';
import { fillIn } from '../fillIn.ts';

/** Seconds since 1970 as some clients print a reset: `limit reached|1760000000`. */
const EPOCH = /^\d{10}$/;
/** A wait without a unit is one in seconds. */
const BARE_NUMBER = /^\d+$/;

/**
 * A value as people read it: a moment given in seconds since 1970 also by the reader's clock, a wait with its unit.
 *
 * @param value a value that the matcher read out
 * @param locale for tests; otherwise the reader's own
 * @example
 * readableValue({ kind: 'retry-after', text: '30', start: 0, end: 2 }); // '30 seconds'
 */
export const readableValue = ({ kind, text }: Value, locale?: string): string => {
  if (kind === 'reset' && EPOCH.test(text)) {
    const moment = new Date(Number(text) * 1000).toLocaleString(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return fillIn(valueStrings.yourTime, { text, moment });
  }
  const bare = kind === 'retry-after' && BARE_NUMBER.test(text);
  return bare ? fillIn(valueStrings.seconds, { text }) : text;
};
