/** What is chosen: for each filter the value wanted, or an empty text for all. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * Tells whether a row has every value that is chosen; an attribute may hold several values with spaces between them.
 *
 * @example
 * rowFits({ pool: 'usage-credits', tools: 'pi zed' }, { tools: 'zed' }); // true
 */
export const rowFits = (
  row: Readonly<Record<string, string | undefined>>,
  chosen: Chosen,
): boolean =>
  Object.entries(chosen).every(
    ([name, value]) => value === '' || (row[name] ?? '').split(' ').includes(value),
  );
