import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes variants into a copy of the project.
 *
 * @param copy its folder, as copyProject.ts makes it
 * @param variants as syntheticVariants.ts makes them
 * @example
 * addVariants('/tmp/copy', syntheticVariants(models, 100));
 */
export const addVariants = (
  copy: string,
  variants: readonly { readonly slug: string; readonly file: string }[],
): void => {
  for (const { slug, file } of variants)
    writeFileSync(join(copy, 'content/variants', `${slug}.mdx`), file);
};
