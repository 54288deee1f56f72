import type { Beside } from './buildBesideStarlight.ts';
import type { Build } from './measureBuild.ts';

/** Machines are noisy; a page may take so much longer before growth is called more than linear. */
const NOISE = 1.25;

const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** What each further page took between two builds; milliseconds. */
const perPage = (small: Build, large: Build): number =>
  ((large.seconds - small.seconds) * 1000) / (large.pages - small.pages);

/**
 * By how much a further page takes longer in the largest site than in a smaller one; 1 is linear growth.
 *
 * @param builds three or more, the smallest first
 * @example
 * const builds = [1, 2, 3].map((pages) => ({ added: 0, pages, seconds: pages, memory: 1 }));
 * growthOf(builds); // 1
 */
export const growthOf = (builds: readonly Build[]): number => {
  const [large, middle, small] = builds.toReversed();
  if (large === undefined || middle === undefined || small === undefined)
    throw new Error(`Growth shows in three builds; there are ${String(builds.length)}.`);
  return perPage(middle, large) / perPage(small, middle);
};

/**
 * Whether the time of a build grows at most in line with its pages.
 *
 * @example
 * const builds = [1, 2, 3].map((pages) => ({ added: 0, pages, seconds: pages ** 2, memory: 1 }));
 * isLinear(builds); // false
 */
export const isLinear = (builds: readonly Build[]): boolean => growthOf(builds) <= NOISE;

/**
 * A table of builds, with the growth in its last line.
 *
 * @param builds three or more, the smallest first
 * @example
 * const builds = [1, 2, 3].map((pages) => ({ added: 0, pages, seconds: pages, memory: 1 }));
 * printBuilds(builds).split('\n').at(-1);
 * // 'A further page takes 1 times as long in the largest site (1.25)'
 */
export const printBuilds = (builds: readonly Build[]): string =>
  [
    '  added     pages   seconds  ms a page  memory MB  KB a page',
    ...builds.map(({ added, pages, seconds, memory }) =>
      [
        figure(added).padStart(7),
        figure(pages).padStart(9),
        figure(seconds).padStart(9),
        figure((seconds * 1000) / pages).padStart(10),
        figure(memory / 1e6).padStart(10),
        figure(memory / 1e3 / pages).padStart(10),
      ].join(' '),
    ),
    `A further page takes ${figure(growthOf(builds))} times as long in the largest site (${String(NOISE)})`,
  ].join('\n');

/**
 * Whether our site took no longer than the other.
 *
 * @example
 * isNoSlower({ of: 'all pages', texts: 1000, ours: 20, theirs: 30 }); // true
 */
export const isNoSlower = ({ ours, theirs }: Beside): boolean => ours <= theirs;

/**
 * How long our site took beside Starlight.
 *
 * @example
 * printBeside({ of: 'all pages', texts: 1150, ours: 45, theirs: 60 });
 * // 'Built in 45 s; Starlight with 1,150 texts of all pages: 60 s; 0.75 times as long'
 */
export const printBeside = ({ of, texts, ours, theirs }: Beside): string =>
  `Built in ${figure(ours)} s; Starlight with ${figure(texts)} texts of ${of}: ${figure(theirs)} s; ${(ours / theirs).toFixed(2)} times as long`;
