import { readFragment, readSettings, writeSettings } from '../fragment.ts';
import { onFollow } from '../onFollow.ts';
import { checkTicks, TICKS } from './ticks.ts';

// Takes the ticks of checks along to the page of a fix, where the same checks stand under the same ids. Those of cases stay: cases
// are of one page, and one of the same name may mean something else on another.
onFollow((link) => {
  // What the reader has said of themselves may stand there already; a link to a place stays as it is.
  if (!/\/fixes\/[^/]+\/$/.test(link.pathname) || !/^$|=/.test(link.hash)) return;
  const ticks = checkTicks(readFragment()[TICKS]);
  link.hash = writeSettings(readSettings(link.hash), { [TICKS]: ticks });
});
