import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags } from '../src/cli/browser/chromiumFlags.ts';
import { findChromium } from '../src/cli/browser/findChromium.ts';
import { thisMachine } from '../src/cli/browser/thisMachine.ts';
import { root } from '../src/cli/root.ts';

const executablePath = process.env.TEST_CHROMIUM ?? findChromium(thisMachine());
if (executablePath === undefined) {
  throw new Error('No Chromium was found. Run "npm run chromium" to install one.');
}
// Worker processes read this file again, and need not search again.
process.env.TEST_CHROMIUM = executablePath;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    // Set by webServer below, once the server has said where it listens.
    ...(process.env.SERVED_AT && { baseURL: process.env.SERVED_AT }),
    launchOptions: { executablePath, args: chromiumFlags },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: root,
    env: { PORT: '0' },
    wait: { stdout: /served at (?<served_at>http:\S+)/ },
  },
});
