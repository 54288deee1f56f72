import { daySchema } from '../schemas/shared.ts';

/**
 * The day by which reviews are due, yyyy-mm-dd: TODAY of the environment where it is set, as in a build.
 *
 * @throws {Error} when TODAY is not a day
 * @example
 * today({ TODAY: '2026-11-21' }); // '2026-11-21'
 */
export const today = ({ TODAY: day }: Readonly<Record<string, string | undefined>>): string => {
  if (day === undefined) return new Date().toISOString().slice(0, 10);
  if (daySchema.safeParse(day).success) return day;
  throw new Error(`TODAY is "${day}", which is not a day. Write yyyy-mm-dd.`);
};
