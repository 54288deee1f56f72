/**
 * A share in per cent, rounded to a tenth, but never to all or nothing: only all of it is 100, and only none of it is 0.
 *
 * @param share from 0 to 1
 * @example
 * percentOf(1999 / 2000); // '99.9'
 */
export const percentOf = (share: number): string => {
  const tenths = Math.round(share * 1000);
  const [least, most] = [share > 0 ? 1 : 0, share < 1 ? 999 : 1000];
  return (Math.min(most, Math.max(least, tenths)) / 10).toFixed(1);
};
