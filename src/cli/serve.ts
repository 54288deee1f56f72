/** `node src/cli/serve.ts`: serves the built site. PORT and BASE_PATH come from the environment. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen } from './serving/listen.ts';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { staticHost } from './serving/staticHost.ts';

const dist = join(root, 'dist');

try {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`);
  }
  const { port, base } = readServeSettings(process.env);
  const taken = await listen(createServer(staticHost(dist, base)), port);
  if (port !== 0 && taken !== port) {
    console.log(`Port ${String(port)} is taken; using ${String(taken)} instead.`);
  }
  console.log(`Unreject is served at http://localhost:${String(taken)}${base}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
