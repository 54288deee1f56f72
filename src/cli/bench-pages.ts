/** `npm run bench:pages`: weighs every page of the built site, and fails when one is over its budget. */
import { join } from 'node:path';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { builtPages, builtSite } from './weighing/builtSite.ts';
import { figure, overBudget } from './weighing/pageBudgets.ts';
import { weighPage } from './weighing/weighPage.ts';

const dist = join(root, 'dist');
const { base } = readServeSettings(process.env);
const site = builtSite(dist, base);

const pages = await builtPages(dist, base);
const weights = await Promise.all(pages.map(({ address, page }) => weighPage(address, page, site)));

console.log('    html  scripts  requests  address      (brotli bytes)');
let over = 0;
for (const weight of weights) {
  const { html, scripts, requests, address } = weight;
  const [first, second, third] = [figure(html), figure(scripts), figure(requests)];
  console.log(`${first.padStart(8)} ${second.padStart(8)} ${third.padStart(9)}  ${address}`);
  const { fetched, follows, total } = weight;
  if (fetched > 0) {
    const parts = `${figure(total)} in all, of which matcher and core ${figure(fetched)}`;
    console.log(`${' '.repeat(30)}${parts}; then the rest, ${figure(follows)}`);
  }
  const faults = overBudget({ ...weight, address: address.slice(base.length - 1) });
  for (const fault of faults) console.log(`    OVER: ${fault}`);
  if (faults.length > 0) over += 1;
}
console.log(`${figure(pages.length)} pages weighed, ${figure(over)} over budget`);
if (pages.length === 0) console.error(`There is no page in ${dist}. Run "npm run build" first.`);
process.exitCode = over > 0 || pages.length === 0 ? 1 : 0;
