/** The values of rows, by the name of their field; null where a row has none. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * Puts rows into columns for the wire: a compressor finds like beside like, and no name is sent twice.
 *
 * @param rows objects with at least one field, none of them null
 * @example
 * toColumns([{ a: 1 }, { a: 2, b: 3 }]); // { a: [1, 2], b: [null, 3] }
 */
export const toColumns = (rows: readonly object[]): Columns => {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const fields = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return Object.fromEntries(
    [...names].map((name) => [name, fields.map((row) => row.get(name) ?? null)]),
  );
};

/**
 * Reads rows out of columns; a row has no field where its column has null.
 *
 * @example
 * fromColumns({ a: [1, 2], b: [null, 3] }); // [{ a: 1 }, { a: 2, b: 3 }]
 */
export const fromColumns = (columns: Columns): Record<string, unknown>[] => {
  const rows: Record<string, unknown>[] = [];
  for (const [name, values] of Object.entries(columns)) {
    values.forEach((value, i) => {
      if (value !== null) (rows[i] ??= {})[name] = value;
    });
  }
  return rows;
};
