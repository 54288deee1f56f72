import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withStarlight } from '../starlight/withStarlight.ts';
import { addVariants } from './addVariants.ts';
import { buildCopy } from './buildCopy.ts';
import { withCopy } from './withCopy.ts';

/** How long two sites took to build that hold the same texts, in seconds. */
export interface Beside {
  readonly variants: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The texts of the pages of variants, by slug. */
const textsOf = (dist: string): Map<string, string> =>
  new Map(
    globSync('errors/*.md', { cwd: dist }).map((name) => [
      basename(name, '.md'),
      readFileSync(join(dist, name), 'utf8'),
    ]),
  );

/**
 * Builds a copy of the project with more variants in it, then a site of Starlight with the texts of all its variants. Ours also writes
 * the other pages, short addresses, other forms, replies and cards.
 *
 * @param project the folder of the project
 * @param variants what is added, as syntheticVariants.ts makes it
 * @throws {Error} when a build fails, or Starlight cannot be had
 * @example
 * (await buildBesideStarlight('/home/me/unreject', [])).variants; // 181
 */
export const buildBesideStarlight = async (
  project: string,
  variants: readonly { readonly slug: string; readonly file: string }[],
): Promise<Beside> => {
  const { ours, texts } = withCopy(project, (copy) => {
    addVariants(copy, variants);
    return { ours: buildCopy(copy).seconds, texts: textsOf(join(copy, 'dist')) };
  });
  return withStarlight(texts, ({ seconds }) => ({ variants: texts.size, ours, theirs: seconds }));
};
