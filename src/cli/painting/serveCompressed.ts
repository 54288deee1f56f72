import { globSync, readFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';
import { serveSite, type ServedSite } from '../serving/serveSite.ts';

/**
 * Serves a built site as a good host does: text is sent as brotli.
 *
 * @param dist the built site; it is copied, and stays as it is
 * @example
 * const { origin, stop } = await serveCompressed('/site/dist');
 */
export const serveCompressed = async (dist: string): Promise<ServedSite> => {
  const copy = mkdtempSync(join(tmpdir(), 'unreject-served-'));
  cpSync(dist, copy, { recursive: true });
  for (const name of globSync('**/*.{html,css,js,json,svg}', { cwd: copy }))
    writeFileSync(join(copy, `${name}.br`), brotliCompressSync(readFileSync(join(copy, name))));
  const { origin, stop } = await serveSite(sirv(copy, { brotli: true }));
  const tidyUp = (): void => {
    stop();
    rmSync(copy, { recursive: true, force: true });
  };
  return { origin, stop: tidyUp };
};
