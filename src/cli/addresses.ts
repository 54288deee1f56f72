/** `npm run addresses [-- --record]`: the addresses of the built site against the record of those ever published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAddresses } from './publishing/compareAddresses.ts';
import { recordFile } from './publishing/recordFile.ts';
import { readRecord, writeRecord } from './publishing/recordText.ts';
import { siteAddresses } from './publishing/siteAddresses.ts';
import { root } from './root.ts';
import { readServeSettings } from './serving/readServeSettings.ts';

try {
  const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } });
  const recorded = readRecord(readFileSync(recordFile, 'utf8'));
  const built = await siteAddresses(join(root, 'dist'), readServeSettings(process.env).base);
  const { lost, reused, fresh } = compareAddresses(recorded, built);
  for (const address of lost) console.log(`LOST: /${address}`);
  for (const line of reused) console.log(`REUSED: ${line}`);
  for (const address of fresh) console.log(`${values.record ? 'recorded' : 'NEW'}: /${address}`);
  // What is on record stays as it is: an address is a promise.
  if (values.record) writeFileSync(recordFile, writeRecord(new Map([...built, ...recorded])));
  const counts = [
    `${String(recorded.size)} on record`,
    `${String(lost.length)} lost`,
    `${String(reused.length)} reused`,
    `${String(fresh.length)} new`,
  ];
  console.log(counts.join(', '));
  const broken = lost.length + reused.length > 0;
  process.exitCode = broken || (fresh.length > 0 && !values.record) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
