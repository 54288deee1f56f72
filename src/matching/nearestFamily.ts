import type { Match, Value } from './types.ts';

/** A family as the matcher needs it: what leads to it where no message is known. */
export interface Family {
  readonly slug: string;
  /** HTTP status, such as `429`. */
  readonly status: readonly number[];
  /** Values of `error.type`, such as `rate_limit_error`. */
  readonly types: readonly string[];
}

/**
 * The family that comes nearest to a paste whose message is not known. The type decides, because only Anthropic's API names it;
 * a status, which many servers send, only where no type stands. A wrapper is no message; beside any other match there is none.
 *
 * @param matches what was found in the paste
 * @param values what was read out of it; a number without words that make it a status is none of them
 * @param families all families
 * @returns one of `families`, or nothing
 * @example
 * const status = { kind: 'status', text: '429', start: 0, end: 3 };
 * nearestFamily([], [status], [{ slug: 'limits', status: [429], types: [] }])?.slug; // 'limits'
 */
export const nearestFamily = <Known extends Family>(
  matches: readonly Pick<Match, 'kind'>[],
  values: readonly Pick<Value, 'kind' | 'text'>[],
  families: readonly Known[],
): Known | undefined => {
  if (matches.some(({ kind }) => kind !== 'wrapper')) return undefined;
  const led = (by: Value['kind'], leads: (family: Family) => readonly (string | number)[]) =>
    values
      .filter(({ kind }) => kind === by)
      .flatMap(({ text }) =>
        families.filter((family) => leads(family).map(String).includes(text)),
      )[0];
  return led('error-type', ({ types }) => types) ?? led('status', ({ status }) => status);
};
