/**
 * Whether two words differ by so little that one is a slip of the other: one letter added, lost, changed or swapped
 * with its neighbour; from nine letters on, two such slips. Words of fewer than four letters must be equal.
 *
 * The distance is the optimal string alignment distance, cut off at the limit.
 *
 * @example
 * nearlyEqual('subscription', 'subbscription'); // true
 */
export const nearlyEqual = (left: string, right: string): boolean => {
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4) return left === right;
  const limit = shorter < 9 ? 1 : 2;
  const longer = Math.max(left.length, right.length);
  if (longer - shorter > limit) return false;
  // One slip leaves all letters before and behind it equal; this spares nearly all words the long way.
  if (limit === 1 && equalEnds(left, right, shorter) < longer - 2) return false;
  return alignmentDistance(left, right) <= limit;
};

/** How many letters are equal at the beginning and, of the others, at the end. */
const equalEnds = (left: string, right: string, shorter: number): number => {
  let head = 0;
  while (head < shorter && left[head] === right[head]) head++;
  let tail = 0;
  while (head + tail < shorter && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return head + tail;
};

const alignmentDistance = (left: string, right: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      let least = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[right.length] ?? 0;
};
