import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliasFolder, folders } from '../../paths.ts';
import { withStarlight } from '../starlight/withStarlight.ts';
import { addVariants } from './addVariants.ts';
import { buildCopy } from './buildCopy.ts';
import { withCopy } from './withCopy.ts';

/** How long our site took to build, and how long another that holds its texts; in seconds. */
export interface Beside {
  /** Of which of our pages the other site holds the texts. */
  readonly of: 'all pages' | 'variants alone';
  readonly texts: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The texts of all pages, by their addresses; short aliases repeat those of variants. */
const textsOf = (dist: string): Map<string, string> =>
  new Map(
    globSync('**/*.md', { cwd: dist, exclude: [`${aliasFolder}/**`] })
      .sort()
      .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(dist, name), 'utf8')]),
  );

const isVariant = ([address]: readonly [string, string]): boolean =>
  address.startsWith(`${folders.variant}/`);

/**
 * Builds a copy of the project with more variants in it, then sites of Starlight: one with the texts of all its pages, and one with
 * those of its variants alone. Ours also writes short addresses, other forms, replies and cards.
 *
 * @param project the folder of the project
 * @param variants what is added, as syntheticVariants.ts makes it
 * @returns that with all pages first
 * @throws {Error} when a build fails, or Starlight cannot be had
 * @example
 * (await buildBesideStarlight('/home/me/unreject', []))[1].texts; // 181
 */
export const buildBesideStarlight = async (
  project: string,
  variants: readonly { readonly slug: string; readonly file: string }[],
): Promise<readonly [Beside, Beside]> => {
  const { ours, texts } = withCopy(project, (copy) => {
    addVariants(copy, variants);
    return { ours: buildCopy(copy).seconds, texts: textsOf(join(copy, 'dist')) };
  });
  const beside = (of: Beside['of'], some: ReadonlyMap<string, string>): Promise<Beside> =>
    withStarlight(some, ({ seconds }) => ({ of, texts: some.size, ours, theirs: seconds }));
  const all = await beside('all pages', texts);
  return [all, await beside('variants alone', new Map([...texts].filter(isVariant)))];
};
