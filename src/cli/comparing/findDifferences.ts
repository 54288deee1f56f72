import type { Told } from './toldOf.ts';

/** What was told of one text, by the names of those who told it. */
export type Tellings = Readonly<Record<string, Told>>;

/**
 * Says where those who answered a text differ.
 *
 * @returns a line for each that differs from the first; empty when all say the same
 * @example
 * findDifferences({ command: { findings: ['Exact a'] }, lookup: { findings: ['Likely a'] } }).length; // 1
 */
export const findDifferences = (tellings: Tellings): string[] => {
  const [first, ...others] = Object.entries(tellings);
  if (first === undefined) return [];
  const [name, told] = first;
  return others.flatMap(([other, theirs]) =>
    (['findings', 'values'] as const).flatMap((part) => {
      const [a, b] = [told[part]?.join('; '), theirs[part]?.join('; ')];
      if (a === undefined || b === undefined || a === b) return [];
      return [`${part}: ${name} says "${a}", ${other} says "${b}"`];
    }),
  );
};
