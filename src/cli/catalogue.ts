/** `npm run catalogue [-- --json]`: what the catalogue holds, in figures. */
import { parseArgs } from 'node:util';
import { readContent } from '../catalogue/readContent-fs.ts';
import { contentFolder } from './contentFolder.ts';
import { countContent } from './counting/countContent.ts';
import { printCounts } from './counting/printCounts.ts';
import { filesLeftOut } from './filesLeftOut.ts';

try {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { content, faults } = readContent(contentFolder);
  const counts = countContent(content);
  console.log(values.json ? JSON.stringify(counts) : printCounts(counts));
  for (const line of filesLeftOut(faults)) console.error(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
