/**
 * `npm run test:engines [-- FILE …]`: the browser tests in Firefox and WebKit, where Playwright's builds of them are installed; fails
 * when none is. It stands beside the gate, which has ten minutes on two cores, and Chromium takes half of them.
 */
import { spawnSync } from 'node:child_process';
import { otherEngines } from './browser/otherEngines.ts';
import { root } from './root.ts';

const engines = otherEngines();
for (const { name, isInstalled } of engines) {
  const missing = `not installed; "npx playwright install --with-deps ${name}" installs it`;
  console.log(`${name}: ${isInstalled ? 'runs' : missing}`);
}
const args = [
  'playwright',
  'test',
  '--config',
  'tests/engines.config.ts',
  ...process.argv.slice(2),
];
const canRun = engines.some(({ isInstalled }) => isInstalled);
process.exitCode = canRun
  ? (spawnSync('npx', args, { cwd: root, stdio: 'inherit' }).status ?? 1)
  : 1;
