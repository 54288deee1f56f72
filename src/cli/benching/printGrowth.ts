/** How long a paste takes with each catalogue, in plain loops over the same paste. */
export interface GrowthRow {
  /** Length of the paste, and what it is made of. */
  readonly paste: string;
  /** Whether the promise on plain loops holds for it. */
  readonly promised: boolean;
  /** In the order of the catalogues. */
  readonly loops: readonly number[];
}

/** What was measured: catalogues by name, and a row for each paste. */
export interface Growth {
  readonly catalogues: readonly string[];
  readonly rows: readonly GrowthRow[];
  /** Which of the catalogues are compared: a small one and a large one. */
  readonly compared: readonly [small: number, large: number];
}

/** With ten thousand variants, a paste takes so many times what it takes with a hundred, or less. */
const MOST_GROWTH = 3;
/** A long paste takes so many plain loops or less. */
const MOST_LOOPS = 20;

/** A promise with the worst that was measured of it. */
export interface Promised {
  readonly what: string;
  readonly worst: number;
  readonly most: number;
}

/**
 * What the lookup promises of its speed, and the worst that was measured.
 *
 * @example
 * const rows = [{ paste: '20 KB', promised: true, loops: [4, 10] }];
 * promises({ catalogues: ['100', '10,000'], rows, compared: [0, 1] }).map(({ worst }) => worst); // [2.5, 10]
 */
export const promises = ({ rows, compared: [small, large] }: Growth): Promised[] => [
  {
    what: '10,000 variants against 100, times',
    worst: Math.max(...rows.map(({ loops }) => (loops[large] ?? NaN) / (loops[small] ?? NaN))),
    most: MOST_GROWTH,
  },
  {
    what: '20 KB and 1 MB, plain loops',
    worst: Math.max(...rows.filter(({ promised }) => promised).flatMap(({ loops }) => loops)),
    most: MOST_LOOPS,
  },
];

/**
 * Whether a promise was kept; one of which nothing was measured was not.
 *
 * @example
 * isKept({ what: 'growth', worst: 3.1, most: 3 }); // false
 */
export const isKept = ({ worst, most }: Promised): boolean => worst <= most;

/**
 * The table of all times, then each promise with a verdict.
 *
 * @example
 * printGrowth({ catalogues: ['100'], rows: [{ paste: '300 B', promised: false, loops: [4] }], compared: [0, 0] }).includes('300 B                      4.0'); // true
 */
export const printGrowth = (growth: Growth): string => {
  const { catalogues, rows } = growth;
  const line = (paste: string, cells: readonly string[]): string =>
    paste.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('');
  return [
    line('paste', catalogues),
    ...rows.map(({ paste, loops }) =>
      line(
        paste,
        loops.map((ratio) => ratio.toFixed(1)),
      ),
    ),
    ...promises(growth).map((promise) => {
      const { what, worst, most } = promise;
      return `${what}: ${worst.toFixed(2)} of ${String(most)} at most, ${isKept(promise) ? 'kept' : 'BROKEN'}`;
    }),
  ].join('\n');
};
