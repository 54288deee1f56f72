/** `npm run new -- error <slug>`: makes the file of a new entry, to be filled. */
import { contentFolder } from './contentFolder.ts';
import { makeEntry } from './making/makeEntry.ts';
import { today } from './today.ts';

try {
  console.log(makeEntry(process.argv.slice(2), contentFolder, today(process.env)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
