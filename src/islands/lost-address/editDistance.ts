/**
 * How many characters must be added, dropped or replaced to turn one text into another; and how many, when the other may go on.
 *
 * @returns `whole` for all of the other text, `start` for the best of its beginnings; time and space grow with both lengths
 * @example
 * editDistance('sesion-lim', 'session-limit'); // { whole: 4, start: 1 }
 */
export const editDistance = (from: string, to: string): { whole: number; start: number } => {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j += 1) {
      const [left = 0, above = 0, across = 0] = [next[j - 1], row[j], row[j - 1]];
      next.push(Math.min(left + 1, above + 1, across + (from[i] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return { whole: row[to.length] ?? 0, start: Math.min(...row) };
};
