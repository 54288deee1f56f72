/**
 * `npm run links [-- --list]`: asks for every page that the built site links to on other sites, or only lists them. Fails when one
 * is gone. No part of the gate: the sites of others are not ours to hold.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLinks } from './linking/checkLinks.ts';
import { outsideLinks } from './linking/outsideLinks.ts';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { builtHtml } from './weighing/builtSite.ts';

/** How long a site may take to answer; milliseconds. */
const PATIENCE = 20_000;

const ask = async (link: string): Promise<number> => {
  const response = await fetch(link, {
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'User-Agent': 'unreject-links' },
  });
  await response.body?.cancel();
  return response.status;
};

try {
  const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
  const pages = await builtHtml(join(root, 'dist'), readServeSettings(process.env).base);
  if (pages.length === 0) throw new Error('There is no built site. Run "npm run build" first.');
  const links = outsideLinks(pages);
  if (values.list) for (const link of links.keys()) console.log(link);
  const checked = values.list ? [] : await checkLinks(links.keys(), ask);
  for (const { link, fate, said } of checked.filter((one) => one.fate !== 'there'))
    console.log(`${fate.toUpperCase()}: ${link} (${said}), on ${links.get(link)?.[0] ?? ''}`);
  const count = (fate: string): string =>
    `${String(checked.filter((one) => one.fate === fate).length)} ${fate}`;
  const counts = values.list ? [] : [count('there'), count('gone'), count('unknown')];
  console.log([`${String(links.size)} links`, ...counts].join(', '));
  process.exitCode = checked.some(({ fate }) => fate === 'gone') ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
