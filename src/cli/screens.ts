/**
 * `npm run screens [-- pools errors-long …]`: pictures of every type of page, for looking at; needs a build. `npm run screens --
 * pictures` takes each of the site's own pictures instead, as a file of its own.
 */
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
import { looks, pictureLooks } from './showing/looks.ts';
import { chooseScenes } from './showing/chooseScenes.ts';
import { takeFigures } from './showing/takeFigures.ts';
import { takePictures } from './showing/takePictures.ts';
import { builtHtml } from './weighing/builtSite.ts';

const dist = join(root, 'dist');
const folder = join(root, 'test-results', 'screens');
/** The name for the pictures on the pages, with or without names of pages beside it. */
const FIGURES = 'pictures';
const { base } = readServeSettings(process.env);

const pages = await builtHtml(dist, base);
try {
  const names = process.argv.slice(2);
  const areFigures = names.includes(FIGURES);
  const scenes = chooseScenes(
    pages,
    base,
    names.filter((name) => name !== FIGURES),
  );
  const executablePath = obtainChromium(thisMachine());
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { origin, stop } = await serveSite(staticHost(dist, base));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  for (const scene of scenes) {
    const files = areFigures
      ? await takeFigures(browser, origin, scene, pictureLooks, folder)
      : await takePictures(browser, origin, scene, looks, folder);
    if (files.length > 0)
      console.log(`${scene.name}: ${String(files.length)} pictures of ${scene.address}`);
  }
  await browser.close();
  stop();
  console.log(`All pictures are in ${folder}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
