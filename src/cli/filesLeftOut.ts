import type { Fault } from '../catalogue/faults.ts';

/**
 * A line that names the files which could not be read, because what they hold is then missing from a list; none when all could.
 *
 * @example
 * filesLeftOut([]); // []
 */
export const filesLeftOut = (faults: readonly Fault[]): string[] => {
  const files = [...new Set(faults.map(({ file }) => file))];
  return files.length === 0
    ? []
    : [`Broken and left out; "npm run test:content" says more: ${files.join(', ')}`];
};
