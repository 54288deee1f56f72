import { globSync } from 'node:fs';
import { join } from 'node:path';
import { addVariants } from './addVariants.ts';
import { buildCopy, type Taken } from './buildCopy.ts';
import { withCopy } from './withCopy.ts';

/** What a build took, and what it was of. */
export interface Build extends Taken {
  /** Variants that were added to the real ones. */
  readonly added: number;
  readonly pages: number;
}

/**
 * Builds a copy of the project with more variants in it, in a process of its own.
 *
 * @param project the folder of the project
 * @param variants what is added, as syntheticVariants.ts makes it
 * @throws {Error} when the build fails; its output says why
 * @example
 * measureBuild('/home/me/unreject', []).pages; // 642
 */
export const measureBuild = (
  project: string,
  variants: readonly { readonly slug: string; readonly file: string }[],
): Build =>
  withCopy(project, (copy) => {
    addVariants(copy, variants);
    const took = buildCopy(copy);
    const pages = globSync('**/*.html', { cwd: join(copy, 'dist') }).length;
    return { ...took, added: variants.length, pages };
  });
