import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxConfig } from '../../hosts/nginxConfig.ts';
import type { Machine } from '../browser/findChromium.ts';
import type { HostSettings } from '../serving/hostSettings.ts';
import type { ServedSite } from '../serving/serveSite.ts';
import { startServer } from './startServer.ts';

const PROGRAM = '/usr/sbin/nginx';

const obtainNginx = ({ mayUseApt, run }: Pick<Machine, 'mayUseApt' | 'run'>): void => {
  if (existsSync(PROGRAM)) return;
  const install = ['install', '-y', '--no-install-recommends', 'nginx-light'];
  if (mayUseApt && run('apt-get', ['update']) && run('apt-get', install)) return;
  throw new Error(
    `There is no ${PROGRAM}. Install it (Debian, as root: apt-get install nginx-light).`,
  );
};

/** All that nginx keeps stands in one folder, so that it needs no rights and leaves nothing elsewhere. */
const mainConfig = (folder: string, site: string): string => {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; pid ${folder}/pid; error_log stderr; events {}
http {
access_log off;
${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${site}}
`;
};

/**
 * Serves a built site with nginx, which is installed if it is not there.
 *
 * @throws {Error} when there is no nginx and none can be installed, or it refuses its configuration
 * @example
 * const { origin, stop } = await nginxServer('/site/dist', '/', hostSettings('/site/dist'), thisMachine());
 */
export const nginxServer = async (
  dist: string,
  base: string,
  settings: HostSettings,
  machine: Pick<Machine, 'mayUseApt' | 'run'>,
): Promise<ServedSite> => {
  obtainNginx(machine);
  const folder = mkdtempSync(join(tmpdir(), 'unreject-nginx-'));
  const { origin, stop } = await startServer(folder, (port) => {
    const listen = `127.0.0.1:${String(port)}`;
    const config = join(folder, 'nginx.conf');
    writeFileSync(config, mainConfig(folder, nginxConfig({ ...settings, dist, base, listen })));
    return [PROGRAM, ['-c', config, '-p', folder, '-e', 'stderr']];
  });
  const tidyUp = (): void => {
    stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return { origin, stop: tidyUp };
};
