import { defineConfig, devices } from '@playwright/test';
import { otherEngines } from '../src/cli/browser/otherEngines.ts';
import base from './playwright.config.ts';

const looks = { firefox: devices['Desktop Firefox'], webkit: devices['Desktop Safari'] };

/** The browser tests in the engines beside Chromium that are installed. */
export default defineConfig({
  ...base,
  // What only Chromium's tools can tell: prefetching, frames, pages of a PDF, what lies on the clipboard.
  grepInvert: /@chromium/,
  // Chromium's program and flags are its own.
  use: { ...base.use, launchOptions: {} },
  projects: otherEngines()
    .filter(({ isInstalled }) => isInstalled)
    .map(({ name }) => ({ name, use: looks[name] })),
});
