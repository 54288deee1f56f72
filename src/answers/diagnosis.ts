import { readValues } from '../matching/readValues.ts';
import type { Sureness } from '../matching/types.ts';

/** The form in which a diagnosis is written; a reader of another form says so and shows nothing. */
export const VERSION = '1';
/** Stands between the parts: no value holds it. */
export const SEPARATOR = ';';
/** No link is longer, in characters: it fits wherever people paste it. */
export const LONGEST_LINK = 200;

/** The kinds of values that a link to an answer may hold, the most telling first; none of them names a person or an account. */
export const LINKED_KINDS = ['reset', 'amount', 'retry-after', 'status', 'error-type'] as const;

type LinkedKind = (typeof LINKED_KINDS)[number];

/** A value as it stood in the text, of any kind. */
export interface AnyValue {
  readonly kind: string;
  readonly text: string;
}

/** A value that may stand in a link. */
export interface LinkedValue extends AnyValue {
  readonly kind: LinkedKind;
}

/** What a link to an answer says. */
export interface Diagnosis {
  /** The permanent number of the variant. */
  readonly number: number;
  readonly sure: Sureness;
  readonly values: readonly LinkedValue[];
  /** The day on which the answer was given, yyyy-mm-dd; what resets at four is another time the day after. */
  readonly day: string;
}

/** What stands before a value of each kind where messages name it. */
const LEADS: Readonly<Record<LinkedKind, string>> = {
  reset: 'reset: ',
  amount: '',
  'retry-after': 'retry after ',
  status: 'HTTP ',
  'error-type': '',
};

const isLinkedKind = (kind: string): kind is LinkedKind => Object.hasOwn(LEADS, kind);

/**
 * Tells whether a value may stand in a link: it is of a kind that may, and all of it is what the matcher reads as such. So a
 * link that somebody wrote by hand puts no sentence of theirs on the page.
 *
 * @example
 * isLinked({ kind: 'amount', text: '$20' }); // true
 */
export const isLinked = (value: AnyValue): value is LinkedValue => {
  const { kind, text } = value;
  if (!isLinkedKind(kind)) return false;
  return readValues(LEADS[kind] + text, 0).some((one) => one.kind === kind && one.text === text);
};
