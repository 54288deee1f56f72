import { withoutMarks } from './chatMarks.ts';
import { isLinked, LONGEST_LINK, SEPARATOR, VERSION, type Diagnosis } from './diagnosis.ts';

/** What was read of a link to an answer. */
export interface ReadDiagnosis extends Diagnosis {
  /** Whether the link says nothing else; what could not be read is left out. */
  readonly whole: boolean;
}

const NUMBER = /^[1-9]\d{0,5}$/;
const DAY = /^20\d\d-\d\d-\d\d$/;

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads what a link to an answer says, whoever wrote it, and whatever marks a chat took for a part of it. Never throws.
 *
 * @param told what stands in the fragment under `d`
 * @returns nothing when it is of another form, or names no variant
 * @example
 * readDiagnosis('1;9;exact;amount:$20;2026-11-21')?.values; // [{ kind: 'amount', text: '$20' }]
 */
export const readDiagnosis = (told: string): ReadDiagnosis | undefined => {
  if (told.length > LONGEST_LINK) return undefined;
  const [version, number = '', sure, ...rest] = withoutMarks(told).split(SEPARATOR);
  const day = rest.pop() ?? '';
  if (version !== VERSION || !NUMBER.test(number) || !isDay(day)) return undefined;
  if (sure !== 'exact' && sure !== 'likely') return undefined;
  const values = rest
    .map((part) => {
      const at = part.indexOf(':');
      return { kind: part.slice(0, at), text: part.slice(at + 1) };
    })
    .filter(isLinked);
  return { number: Number(number), sure, values, day, whole: values.length === rest.length };
};
