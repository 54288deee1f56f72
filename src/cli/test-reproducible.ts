/**
 * `npm run test:reproducible`: builds the project twice, in different folders, time zones and languages, and compares every
 * byte. Where Linux allows it, the builds have no network.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy } from './building/buildCopy.ts';
import { copyProject } from './building/copyProject.ts';
import { differences, fileHashes, wholeHash } from './building/fileHashes.ts';
import { root } from './root.ts';

const places = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  {
    folder: 'another folder/b',
    env: { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  },
];
const withoutNetwork = ['unshare', '--map-root-user', '--net'];
const cutOff = spawnSync('unshare', [...withoutNetwork.slice(1), 'true']).status === 0;
const temporary = mkdtempSync(join(tmpdir(), 'unreject-twice-'));
try {
  const [first = new Map<string, string>(), second = new Map<string, string>()] = places.map(
    ({ folder, env }) => {
      const copy = join(temporary, folder);
      mkdirSync(copy, { recursive: true });
      copyProject(root, copy);
      const { seconds } = buildCopy(copy, env, cutOff ? withoutNetwork : []);
      const hashes = fileHashes(join(copy, 'dist'));
      const network = cutOff ? 'without network' : 'with network';
      console.log(
        `${wholeHash(hashes)}  ${String(hashes.size)} files, ${env.TZ}, ${network}, ${seconds.toFixed(0)} s`,
      );
      return hashes;
    },
  );
  const differing = differences(first, second);
  for (const name of differing) console.log(`DIFFERS: ${name}`);
  console.log(
    differing.length === 0
      ? 'Both are the same, byte for byte.'
      : `${String(differing.length)} files differ.`,
  );
  process.exitCode = differing.length === 0 && first.size > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
