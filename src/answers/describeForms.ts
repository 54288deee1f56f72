import type { Form } from '../matching/types.ts';
import { fillIn } from '../strings/fillIn.ts';
import { formStrings } from '../strings/forms.ts';

/**
 * Names what a message was seen through, in one line.
 *
 * @param forms as the matcher reports them
 * @returns a sentence; nothing where there is none
 * @example
 * describeForms([{ kind: 'gutter', start: 0, end: 3 }]); // 'Seen through: gutter.'
 */
export const describeForms = (forms: readonly Form[]): string => {
  if (forms.length === 0) return '';
  const { seenThrough, jsonInString, times } = formStrings;
  const counts = new Map<string, number>();
  for (const { kind, depth } of forms) {
    const name = depth === undefined ? formStrings[kind] : jsonInString;
    counts.set(name, (counts.get(name) ?? 0) + (depth ?? 1));
  }
  const named = [...counts].map(([form, count]) =>
    count === 1 ? form : fillIn(times, { form, count }),
  );
  return fillIn(seenThrough, { forms: named.join(', ') });
};
