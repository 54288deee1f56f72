import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../browser/findChromium.ts';
import type { ServedSite } from '../serving/serveSite.ts';
import { startServer } from './startServer.ts';

const VERSION = '4.86.0';
/** A day that this version knows; by itself it takes today. */
const COMPATIBLE_WITH = '2026-05-01';

/** Installs wrangler apart from the project, which does not need it otherwise; a second run finds it there. */
const obtainWrangler = (folder: string, { run }: Pick<Machine, 'run'>): string => {
  const program = join(folder, 'node_modules', '.bin', 'wrangler');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  if (existsSync(program) || run('npm', [...install, `wrangler@${VERSION}`])) return program;
  throw new Error(`wrangler ${VERSION} could not be installed. See what npm says above.`);
};

/**
 * Serves a built site with the runtime of Cloudflare Pages, which is installed if it is not there.
 *
 * @throws {Error} when it cannot be installed, or does not start
 * @example
 * const { origin, stop } = await wranglerServer('/site/dist', thisMachine());
 */
export const wranglerServer = (
  dist: string,
  machine: Pick<Machine, 'run'>,
): Promise<ServedSite> => {
  const folder = join(tmpdir(), `unreject-wrangler-${VERSION}`);
  const program = obtainWrangler(folder, machine);
  return startServer(folder, (port) => [
    program,
    [
      ...['pages', 'dev', dist, '--ip', '127.0.0.1', '--port', String(port)],
      ...['--compatibility-date', COMPATIBLE_WITH],
    ],
  ]);
};
