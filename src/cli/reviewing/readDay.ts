import { parseArgs } from 'node:util';
import { daySchema } from '../../schemas/shared.ts';

/**
 * Reads the arguments of `npm run due`: the day of `--before`, or undefined without it.
 *
 * @throws {Error} for an argument that it does not know, and a day that is none
 * @example
 * readDay(['--before', '2027-02-01']); // '2027-02-01'
 */
export const readDay = (args: readonly string[]): string | undefined => {
  const { values } = parseArgs({ args: [...args], options: { before: { type: 'string' } } });
  if (values.before === undefined || daySchema.safeParse(values.before).success)
    return values.before;
  throw new Error(`--before is "${values.before}", which is not a day. Write yyyy-mm-dd.`);
};
