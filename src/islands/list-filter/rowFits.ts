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

/**
 * Reads what is chosen from the fragment of an address; other fragments choose nothing.
 *
 * @example
 * readChosen('#pool=usage-credits'); // { pool: 'usage-credits' }
 */
export const readChosen = (fragment: string): Chosen =>
  fragment.includes('=') ? Object.fromEntries(new URLSearchParams(fragment.slice(1))) : {};

/**
 * Writes what is chosen as the fragment of an address, without the `#`; empty when all is shown.
 *
 * @example
 * writeChosen({ pool: 'usage-credits', tools: '' }); // 'pool=usage-credits'
 */
export const writeChosen = (chosen: Chosen): string =>
  new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== '')).toString();
