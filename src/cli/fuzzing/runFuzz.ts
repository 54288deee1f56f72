import fc from 'fast-check';
import type { FuzzInput } from './fuzzInputs.ts';

/** How much is tried. */
export interface FuzzPlan {
  readonly seed: number;
  /** At least so many inputs. */
  readonly inputs: number;
  /** And more of them, for so many seconds in all. */
  readonly seconds: number;
}

/** The smallest input that breaks a promise, the seed with which it is met at once, and what is wrong. */
export interface Failure {
  readonly input: FuzzInput;
  readonly seed: number;
  readonly error: string;
}

/** What came of a run. */
export interface FuzzResult {
  readonly inputs: number;
  readonly seconds: number;
  readonly failure?: Failure;
}

/** Inputs are drawn in batches, each with a seed of its own, so that a failure can be met again without all before it. */
const BATCH = 1000;

/** The first batch has the seed of the run; the others lie far apart, so that the runs of near seeds share none. */
const seedOf = (batch: number, seed: number): number => (seed + Math.imul(batch, 0x9e3779b1)) >>> 0;

/**
 * Tries inputs until enough were tried or one breaks a promise, and makes that one as small as it gets.
 *
 * @param arbitrary where inputs come from
 * @param check what is wrong with an input, in words; what it throws is wrong too
 * @param plan how much is tried
 * @param now seconds since any fixed moment
 */
export const runFuzz = (
  arbitrary: fc.Arbitrary<FuzzInput>,
  check: (input: FuzzInput) => readonly string[],
  plan: FuzzPlan,
  now: () => number,
): FuzzResult => {
  const property = fc.property(arbitrary, (input) => {
    const faults = check(input);
    if (faults.length > 0) throw new Error(faults.join('; '));
  });
  const start = now();
  let inputs = 0;
  for (let batch = 0; inputs < plan.inputs || now() - start < plan.seconds; batch++) {
    const seed = seedOf(batch, plan.seed);
    const numRuns = inputs < plan.inputs ? Math.min(BATCH, plan.inputs - inputs) : BATCH;
    const found = fc.check(property, { seed, numRuns });
    inputs += found.numRuns;
    if (!found.failed) continue;
    const [input = { text: '' }] = found.counterexample ?? [];
    const { errorInstance } = found;
    const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    return { inputs, seconds: now() - start, failure: { input, seed, error } };
  }
  return { inputs, seconds: now() - start };
};
