/**
 * `npm run bench:pages [-- --starlight home pools …]`: weighs every page, then measures what a reader on a slow line and phone
 * waits for, on each type of page or those of the given names; with `--starlight` beside a page of Starlight with the same text,
 * which is fetched for it. Needs a build for the root; fails when a page is over its budget or moves, or a promise is broken.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags } from './browser/chromiumFlags.ts';
import { obtainChromium } from './browser/obtainChromium.ts';
import { thisMachine } from './browser/thisMachine.ts';
import { measurePaint } from './painting/measurePaint.ts';
import { medianPaint } from './painting/medianPaint.ts';
import { comparePaints, printPaints, type Painted } from './painting/printPaints.ts';
import { serveCompressed } from './painting/serveCompressed.ts';
import { root } from './root.ts';
import { pageTypes } from './showing/pageTypes.ts';
import { withStarlight } from './starlight/withStarlight.ts';
import { builtHtml } from './weighing/builtSite.ts';
import { printWeights } from './weighing/printWeights.ts';
import { weighSite } from './weighing/weighSite.ts';

const RUNS = 3;
const COMPARED = 'out-of-extra-usage';
const dist = join(root, 'dist');

/** Measures addresses of a built site, one after the other: two at a time would share the processor. */
const paintSite = async (
  browser: Browser,
  site: string,
  pages: readonly { readonly name: string; readonly address: string }[],
): Promise<Painted[]> => {
  const { origin, stop } = await serveCompressed(site);
  const painted: Painted[] = [];
  for (const { name, address } of pages) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measurePaint(browser, origin + address));
    painted.push({ name, paint: medianPaint(runs) });
  }
  stop();
  return painted;
};

const paintStarlight = (browser: Browser): Promise<Painted[]> => {
  const text = readFileSync(join(dist, `errors/${COMPARED}.md`), 'utf8');
  const pages = [{ name: 'Starlight', address: `/${COMPARED}/` }];
  return withStarlight(new Map([[COMPARED, text]]), (site) => paintSite(browser, site.dist, pages));
};

const { values, positionals } = parseArgs({
  options: { starlight: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const { text, over } = printWeights(await weighSite(dist, '/'));
console.log(`${text}\n`);
const types = pageTypes(await builtHtml(dist, '/'), '/').filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
const compared = { name: 'compared', address: `/errors/${COMPARED}/` };
const executablePath = obtainChromium(thisMachine());
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const ours = await paintSite(browser, dist, [...types, compared]);
const theirs = values.starlight ? await paintStarlight(browser) : [];
await browser.close();

console.log(printPaints([...ours, ...theirs]));
const moving = ours.filter(({ paint }) => paint.shift > 0).map(({ name }) => name);
if (moving.length > 0) console.log(`These move while they load: ${moving.join(', ')}`);
const [our, their] = [ours.at(-1), theirs[0]];
const verdict = our && their && comparePaints(our.paint, their.paint);
if (verdict) console.log(verdict.text);
process.exitCode = over > 0 || moving.length > 0 || verdict?.kept === false ? 1 : 0;
