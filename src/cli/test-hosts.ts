/** `npm run test:hosts`: serves the built site with nginx and with Cloudflare's runtime, and checks what they answer. */
import { join } from 'node:path';
import { thisMachine } from './browser/thisMachine.ts';
import { checkHost } from './hosting/checkHost.ts';
import { hostedFiles } from './hosting/hostedFiles.ts';
import { nginxServer } from './hosting/nginxServer.ts';
import { wranglerServer } from './hosting/wranglerServer.ts';
import { root } from './root.ts';
import { hostSettings } from './serving/hostSettings.ts';
import type { ServedSite } from './serving/serveSite.ts';

const dist = join(root, 'dist');
const base = '/';

const hosts: Readonly<Record<string, () => Promise<ServedSite>>> = {
  nginx: () => nginxServer(dist, base, hostSettings(dist), thisMachine()),
  'Cloudflare Pages (workerd)': () => wranglerServer(dist, thisMachine()),
};

try {
  let faults = 0;
  for (const [name, start] of Object.entries(hosts)) {
    const { origin, stop } = await start();
    const settings = hostSettings(dist);
    const answers = await checkHost({ origin, base, settings, ...hostedFiles(dist) }).finally(stop);
    console.log(`\n${name}`);
    for (const { asked, said, faults: wrong } of answers) {
      console.log(`  ${wrong.length === 0 ? 'right' : 'WRONG'}  ${asked}  ${said}`);
      for (const fault of wrong) console.log(`           ${fault}`);
    }
    const count = answers.filter((answer) => answer.faults.length > 0).length;
    console.log(`  ${String(answers.length)} asked, ${String(count)} answered wrongly`);
    faults += count;
  }
  process.exitCode = faults === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
