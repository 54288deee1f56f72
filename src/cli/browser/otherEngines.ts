import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

/** An engine beside Chromium, and whether Playwright's build of it is on this machine. */
export interface Engine {
  readonly name: 'firefox' | 'webkit';
  readonly isInstalled: boolean;
}

/**
 * The engines beside Chromium that Playwright drives.
 *
 * @example
 * otherEngines().map(({ name }) => name); // ['firefox', 'webkit']
 */
export const otherEngines = (): Engine[] => [
  { name: 'firefox', isInstalled: existsSync(firefox.executablePath()) },
  { name: 'webkit', isInstalled: existsSync(webkit.executablePath()) },
];
