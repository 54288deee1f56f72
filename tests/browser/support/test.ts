import { test as base } from '@playwright/test';
import { LookupPage } from './LookupPage.ts';
import { SearchPage } from './SearchPage.ts';

interface Fixtures {
  readonly lookup: LookupPage;
  readonly search: SearchPage;
  /** Violations of the Content-Security-Policy and errors of scripts; every test demands that there are none. */
  readonly faults: string[];
}

/** Playwright's test, with a clipboard, with the lookup and the search, and with an eye on the policy. */
export const test = base.extend<Fixtures>({
  // Other engines know no such permission: tests that read the clipboard are tagged, and run in Chromium alone.
  permissions: async ({ browserName }, use) => {
    await use(browserName === 'chromium' ? ['clipboard-read', 'clipboard-write'] : []);
  },
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  lookup: async ({ page }, use) => {
    await use(new LookupPage(page));
  },
  search: async ({ page }, use) => {
    await use(new SearchPage(page));
  },
});

export { expect } from '@playwright/test';
