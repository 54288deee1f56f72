import type { FuzzPlan } from './runFuzz.ts';

/** The bounded run of the gate. */
const BOUNDED = { inputs: 20_000, seconds: 15 };

const wholeNumber = (what: string, text: string): number => {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(
    `${what} is "${text}", which is no whole number. Run: npm run fuzz -- 1000000 --seed 7`,
  );
};

/**
 * Reads how much is to be tried: `[N] [--seed S]`. Without a number, as much as fits into a step of the gate.
 *
 * @param args what stands behind the command
 * @param anySeed the seed where none is given
 * @throws {Error} for an argument that is no whole number
 * @example
 * readFuzzSettings(['500', '--seed', '7'], 1); // { seed: 7, inputs: 500, seconds: 0 }
 */
export const readFuzzSettings = (args: readonly string[], anySeed: number): FuzzPlan => {
  const flag = args.indexOf('--seed');
  const seed = flag === -1 ? anySeed : wholeNumber('The seed', args[flag + 1] ?? '');
  const [inputs] = flag === -1 ? args : args.toSpliced(flag, 2);
  if (inputs === undefined) return { seed, ...BOUNDED };
  return { seed, inputs: wholeNumber('The number of inputs', inputs), seconds: 0 };
};
