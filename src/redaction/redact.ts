import { secretStrings } from '../strings/secrets.ts';
import { findInWindows } from './findInWindows.ts';
import { HEADER_KINDS } from './headerKinds.ts';
import { KEY_KINDS } from './keyKinds.ts';
import { OWNER_KINDS } from './ownerKinds.ts';
import type { SecretKind } from './secretKind.ts';

/** A text without its secrets, and how many were masked. */
export interface Redacted {
  readonly text: string;
  readonly count: number;
}

/** Every kind of secret, the more telling ones first. */
const SECRET_KINDS: readonly SecretKind[] = [...KEY_KINDS, ...HEADER_KINDS, ...OWNER_KINDS];

/** Masks one kind, in short steps. */
function* maskKind({ text, count }: Redacted, kind: SecretKind): Generator<undefined, Redacted> {
  const { mask, pattern, isSecret } = kind;
  let [without, copied, masks] = ['', 0, count];
  for (const found of findInWindows(text, pattern)) {
    if (found === undefined) {
      yield;
      continue;
    }
    const [whole = '', before = ''] = found.groups;
    if (isSecret?.(whole.slice(before.length), before) === false) continue;
    masks++;
    without += `${text.slice(copied, found.start)}${before}[${secretStrings[mask]}]`;
    copied = found.end;
  }
  return { text: without + text.slice(copied), count: masks };
}

/** Of two secrets without a gap, the second shows when the first is masked. So many such rounds are made at most. */
const ROUNDS = 4;

/** After so much work in one go the page gets its turn; milliseconds. */
const FRAME = 12;

/** Masks one kind after the other, until a round finds nothing more. */
function* masked(text: string): Generator<undefined, Redacted> {
  let redacted: Redacted = { text, count: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { count } = redacted;
    for (const kind of SECRET_KINDS) redacted = yield* maskKind(redacted, kind);
    if (redacted.count === count) break;
  }
  return redacted;
}

/**
 * Masks everything in a text that looks like a secret or names its owner: keys, headers, passwords, ids, addresses.
 * Request ids, models, versions and times stay. A masked text is masked again without a change.
 *
 * @param text any text
 * @returns the text, each secret replaced by what it was
 * @example
 * redact('mail me@example.com').text; // 'mail [e-mail]'
 */
export const redact = (text: string): Redacted => {
  const steps = masked(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

/**
 * Masks a long text as `redact` does, a step at a time, so that the page stays awake meanwhile.
 *
 * @example
 * (await redactInSteps('mail me@example.com')).count; // 1
 */
export const redactInSteps = async (text: string): Promise<Redacted> => {
  const steps = masked(text);
  let step = steps.next();
  let since = performance.now();
  while (!step.done) {
    if (performance.now() - since > FRAME) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    step = steps.next();
  }
  return step.value;
};
