/** What came of a comparison. */
export interface Compared {
  /** How many texts were answered. */
  readonly texts: number;
  /** How many of them with a finding. */
  readonly found: number;
  /** What differs, by the ids of the texts. */
  readonly differences: readonly { readonly id: string; readonly lines: readonly string[] }[];
}

/**
 * Puts what came of a comparison into lines.
 *
 * @param names of those who were compared
 * @example
 * printDifferences({ texts: 3, found: 2, differences: [] }, ['command', 'lookup']); // '3 pastes, 2 with a finding: command and lookup answer 3 alike, 0 not'
 */
export const printDifferences = (
  { texts, found, differences }: Compared,
  names: readonly string[],
): string => {
  const who = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const [alike, not] = [texts - differences.length, differences.length].map(String);
  return [
    ...differences.flatMap(({ id, lines }) => lines.map((line) => `${id}: ${line}`)),
    `${String(texts)} pastes, ${String(found)} with a finding: ${who} answer ${alike ?? ''} alike, ${not ?? ''} not`,
  ].join('\n');
};
