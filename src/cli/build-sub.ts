/** `npm run build:sub`: builds a copy of the project as it stands for a folder of a host, for tests/browser/sub.spec.ts. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from './building/buildCopy.ts';
import { folderSite } from './building/folderSite.ts';
import { withCopy } from './building/withCopy.ts';
import { root } from './root.ts';

const { base, dist } = folderSite;
try {
  const { seconds } = withCopy(root, (copy) => {
    const taken = buildCopy(copy, { BASE_PATH: base });
    rmSync(dist, { recursive: true, force: true });
    cpSync(join(copy, 'dist'), dist, { recursive: true });
    return taken;
  });
  console.log(`Built for ${base} in ${seconds.toFixed(1)} s: ${dist}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
