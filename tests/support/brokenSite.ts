import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WHOLE = fileURLToPath(new URL('../fixtures/sites/whole/', import.meta.url));

/** One change of a file of the whole fixture site: a text of it, and what stands there instead. */
export interface Breakage {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

/**
 * Copies the whole fixture site's content into a new folder, breaks it, and hands the folder over.
 *
 * @param breakages what to change; a text that does not stand in its file is an error of the test
 * @param use what to do with the folder, which is removed afterwards
 */
export const withBrokenContent = <Result>(
  breakages: readonly Breakage[],
  use: (folder: string) => Result,
): Result => {
  const folder = mkdtempSync(join(tmpdir(), 'unreject-content-'));
  try {
    cpSync(WHOLE, folder, { recursive: true });
    for (const { file, replace, by } of breakages) {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(replace))
        throw new Error(`${file} of the fixture site does not contain ${JSON.stringify(replace)}.`);
      writeFileSync(path, text.replace(replace, by));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
