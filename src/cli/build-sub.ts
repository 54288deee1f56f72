/** `npm run build:sub`: builds a copy of the project as it stands for a folder of a host, for tests/browser/sub.spec.ts. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from './building/buildCopy.ts';
import { copyProject } from './building/copyProject.ts';
import { folderSite } from './building/folderSite.ts';
import { root } from './root.ts';

const { base, dist } = folderSite;
const copy = mkdtempSync(join(tmpdir(), 'unreject-sub-'));
try {
  copyProject(root, copy);
  const { seconds } = buildCopy(copy, { BASE_PATH: base });
  rmSync(dist, { recursive: true, force: true });
  cpSync(join(copy, 'dist'), dist, { recursive: true });
  console.log(`Built for ${base} in ${seconds.toFixed(1)} s: ${dist}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
