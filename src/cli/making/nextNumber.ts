/**
 * The number after the highest one in these files, which need not fit their schema: numbers are never used twice.
 *
 * @param texts of all files of a collection
 * @example
 * nextNumber(['---\nnumber: 7\n---', '---\nnumber: 3\n---']); // 8
 */
export const nextNumber = (texts: readonly string[]): number => {
  const numbers = texts.flatMap((text) => /^number: *(\d+)/m.exec(text)?.[1] ?? []);
  return Math.max(0, ...numbers.map(Number)) + 1;
};
