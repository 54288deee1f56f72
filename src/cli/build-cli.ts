/** `npm run build:cli`: bundles the command `unreject`, with the catalogue in it, into bin/unreject.js. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastChecked } from '../catalogue/lastChecked.ts';
import { lookupCatalogue } from '../catalogue/lookupCatalogue.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { bundleModule } from '../integrations/bundleModule.ts';
import { virtualModule } from '../integrations/virtualModule.ts';
import { siteAddress } from '../site.ts';
import { contentFolder } from './contentFolder.ts';
import { root } from './root.ts';

const { content } = readContent(contentFolder);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const carried = {
  parts: lookupCatalogue(content),
  site: process.env.SITE_URL ?? siteAddress,
  version,
  checked: lastChecked(content),
};
const code = await bundleModule({
  entry: join(root, 'src/cli/unreject.ts'),
  target: 'node20',
  node: true,
  define: { 'import.meta.env.BASE_URL': JSON.stringify(process.env.BASE_PATH ?? '/') },
  plugins: [virtualModule('carried-catalogue', () => carried)],
});
const file = join(root, 'bin', 'unreject.js');
mkdirSync(join(root, 'bin'), { recursive: true });
writeFileSync(file, `#!/usr/bin/env node\n${code}`);
chmodSync(file, 0o755);
