import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copyProject.ts';

/** What a build took. */
export interface Build {
  /** Variants that were added to the real ones. */
  readonly added: number;
  readonly pages: number;
  readonly seconds: number;
  /** The most that the process held at a time; bytes. */
  readonly memory: number;
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
): Build => {
  const copy = mkdtempSync(join(tmpdir(), 'unreject-build-'));
  try {
    copyProject(project, copy);
    const room = join(copy, 'content/variants');
    mkdirSync(room, { recursive: true });
    for (const { slug, file } of variants) writeFileSync(join(room, `${slug}.mdx`), file);
    const printed = execFileSync(process.execPath, ['src/cli/building/buildHere.ts'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const took = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Omit<
      Build,
      'added' | 'pages'
    >;
    const pages = globSync('**/*.html', { cwd: join(copy, 'dist') }).length;
    return { ...took, added: variants.length, pages };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
