/** `node src/cli/chromium.ts`: makes sure that there is a Chromium for the browser tests. */
import { obtainChromium } from './browser/obtainChromium.ts';
import { thisMachine } from './browser/thisMachine.ts';

try {
  console.log(`Chromium for the tests: ${obtainChromium(thisMachine())}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
