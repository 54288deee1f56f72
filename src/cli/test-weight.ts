/** `npm run test:weight`: weighs every page of the built site, and fails when one is over its budget. */
import { join } from 'node:path';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';
import { printWeights } from './weighing/printWeights.ts';
import { weighSite } from './weighing/weighSite.ts';

const { base } = readServeSettings(process.env);
const { text, over } = printWeights(await weighSite(join(root, 'dist'), base));
console.log(text);
process.exitCode = over > 0 ? 1 : 0;
