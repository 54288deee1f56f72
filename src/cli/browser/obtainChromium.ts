import { findChromium, type Machine } from './findChromium.ts';

const help = `No Chromium was found, and none could be installed. Do one of these, then run the tests again:
  - install Chromium or Chrome (Debian, as root: apt-get install chromium)
  - let Playwright download its own: npx playwright install --with-deps chromium
  - set CHROMIUM_PATH to a Chromium or Chrome program`;

/**
 * Finds Chromium, or installs it: Playwright's own where its download works, else the Debian package.
 * Throws with what to do when neither works.
 *
 * @example
 * obtainChromium(thisMachine()); // '/usr/bin/chromium'
 */
export function obtainChromium(machine: Machine): string {
  const path = findChromium(machine) ?? installPlaywrights(machine) ?? installDebians(machine);
  if (path === undefined) throw new Error(help);
  return path;
}

function installPlaywrights(machine: Machine): string | undefined {
  return machine.run('playwright', ['install', 'chromium']) ? findChromium(machine) : undefined;
}

function installDebians(machine: Machine): string | undefined {
  if (!machine.mayUseApt) return undefined;
  const installed =
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed ? findChromium(machine) : undefined;
}
