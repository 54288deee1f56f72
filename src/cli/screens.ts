/** `npm run screens [-- pools errors-long …]`: pictures of every type of page, for looking at; needs a build. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './browser/chromiumFlags.ts';
import { obtainChromium } from './browser/obtainChromium.ts';
import { thisMachine } from './browser/thisMachine.ts';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { serveSite } from './serving/serveSite.ts';
import { staticHost } from './serving/staticHost.ts';
import { looks } from './showing/looks.ts';
import { chooseScenes } from './showing/chooseScenes.ts';
import { takePictures } from './showing/takePictures.ts';
import { builtHtml } from './weighing/builtSite.ts';

const dist = join(root, 'dist');
const folder = join(root, 'test-results', 'screens');
const { base } = readServeSettings(process.env);

const pages = await builtHtml(dist, base);
try {
  const scenes = chooseScenes(pages, base, process.argv.slice(2));
  const executablePath = obtainChromium(thisMachine());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { origin, stop } = await serveSite(staticHost(dist, base));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  for (const scene of scenes) {
    const files = await takePictures(browser, origin, scene, looks, folder);
    console.log(`${scene.name}: ${String(files.length)} pictures of ${scene.address}`);
  }
  await browser.close();
  stop();
  console.log(`All pictures are in ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
