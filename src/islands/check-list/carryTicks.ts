import { readFragment, readSettings, writeSettings } from '../fragment.ts';
import { checkTicks, TICKS } from './ticks.ts';

/**
 * Takes the ticks of checks along to the page of a fix, where the same checks stand under the same ids. Those of cases stay: cases
 * are of one page, and one of the same name may mean something else on another.
 */
const carry = (event: Event): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const ticks = checkTicks(readFragment()[TICKS]);
  if (link?.origin !== location.origin || !/\/fixes\/[^/]+\/$/.test(link.pathname)) return;
  // What the reader has said of themselves may stand there already; a link to a place stays as it is.
  if (!/^$|=/.test(link.hash)) return;
  link.hash = writeSettings(readSettings(link.hash), { [TICKS]: ticks });
};

// The middle button opens a link, too.
for (const kind of ['click', 'auxclick']) addEventListener(kind, carry, { capture: true });
