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
import { measurePaint, type Paint } from './painting/measurePaint.ts';
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
/** A comparison is of two figures only, so that they had better be sure. */
const COMPARED_RUNS = 11;
const COMPARED = 'out-of-extra-usage';
const dist = join(root, 'dist');

interface Address {
  readonly name: string;
  readonly address: string;
}

/** Measures addresses in turns, so that a noisy moment is not one page's, and one at a time, as two would share the processor. */
const paintAll = async (browser: Browser, all: readonly Address[], runs: number) => {
  const paints = new Map<Address, Paint[]>(all.map((one) => [one, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [{ address }, painted] of paints) painted.push(await measurePaint(browser, address));
  return [...paints].map(([{ name }, painted]): Painted => ({ name, paint: medianPaint(painted) }));
};

/** A page of ours, and one of Starlight's with the same text. */
const paintBoth = (browser: Browser, origin: string): Promise<Painted[]> => {
  const text = readFileSync(join(dist, `errors/${COMPARED}.md`), 'utf8');
  return withStarlight(new Map([[COMPARED, text]]), async (site) => {
    const theirs = await serveCompressed(site.dist);
    const both = [
      { name: 'compared', address: `${origin}/errors/${COMPARED}/` },
      { name: 'Starlight', address: `${theirs.origin}/${COMPARED}/` },
    ];
    const painted = await paintAll(browser, both, COMPARED_RUNS);
    theirs.stop();
    return painted;
  });
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
const executablePath = obtainChromium(thisMachine());
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const { origin, stop } = await serveCompressed(dist);
const addresses = types.map(({ name, address }) => ({ name, address: origin + address }));
const ours = await paintAll(browser, addresses, RUNS);
const both = values.starlight ? await paintBoth(browser, origin) : [];
stop();
await browser.close();

console.log(printPaints([...ours, ...both]));
const moving = ours.filter(({ paint }) => paint.shift > 0).map(({ name }) => name);
if (moving.length > 0) console.log(`These move while they load: ${moving.join(', ')}`);
const [our, their] = both;
const verdict = our && their && comparePaints(our.paint, their.paint);
if (verdict) console.log(verdict.text);
process.exitCode = over > 0 || moving.length > 0 || verdict?.kept === false ? 1 : 0;
