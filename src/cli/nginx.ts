/** `npm run -s nginx > /etc/nginx/conf.d/unreject.conf`: how nginx serves the built site; PORT and BASE_PATH as for serving. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nginxConfig } from '../hosts/nginxConfig.ts';
import { root } from './root.ts';
import { hostSettings } from './serving/hostSettings.ts';
import { readServeSettings } from './serving/readServeSettings.ts';

const dist = join(root, 'dist');

try {
  if (!existsSync(join(dist, '_headers'))) {
    throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`);
  }
  const { port, base } = readServeSettings({ PORT: '80', ...process.env });
  console.log(nginxConfig({ ...hostSettings(dist), dist, base, listen: String(port) }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
