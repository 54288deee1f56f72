/**
 * `npm run compare -- FILE.jsonl`: asks the built command, the published module and the built site's lookup in Chromium about every
 * paste, and fails where they differ. Needs `npm run build` and `npm run build:cli`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readPastes } from './benching/readPastes.ts';
import { chromiumFlags } from './browser/chromiumFlags.ts';
import { obtainChromium } from './browser/obtainChromium.ts';
import { thisMachine } from './browser/thisMachine.ts';
import { askCommand } from './comparing/askCommand.ts';
import { askLookup, openLookup } from './comparing/askLookup.ts';
import { findDifferences } from './comparing/findDifferences.ts';
import { moduleAnswerer } from './comparing/moduleAnswerer.ts';
import { printDifferences } from './comparing/printDifferences.ts';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { serveSite } from './serving/serveSite.ts';
import { staticHost } from './serving/staticHost.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('No file was named. Run: npm run compare -- FILE.jsonl');
  process.exit(2);
}

const [dist, command] = [join(root, 'dist'), join(root, 'bin', 'unreject.js')];
const { base } = readServeSettings(process.env);
const { origin, stop } = await serveSite(staticHost(dist, base));
const executablePath = obtainChromium(thisMachine());
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  const pastes = readPastes(readFileSync(file, 'utf8'), file);
  const askModule = await moduleAnswerer(dist);
  const page = await browser.newPage();
  await openLookup(page, origin + base);
  let found = 0;
  const differences: { id: string; lines: string[] }[] = [];
  for (const { id, text } of pastes) {
    const [told, lookup] = await Promise.all([askCommand(command, text), askLookup(page, text)]);
    const lines = findDifferences({ command: told, lookup, module: askModule(text) });
    if (lines.length > 0) differences.push({ id, lines });
    if (told.findings.some((line) => !/^(?:near|family) /.test(line))) found += 1;
  }
  const names = ['command', 'lookup', 'module'];
  console.log(printDifferences({ texts: pastes.length, found, differences }, names));
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  stop();
}
