import { chromium } from '@playwright/test';
import { LookupPage } from './support/LookupPage.ts';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

test('who comes back finds an empty box, or its text with its answer', async ({ lookup }) => {
  await lookup.open();
  await lookup.paste(pastes.extraUsage);
  await lookup.answer.getByRole('link', { name: 'Read the page' }).click();
  await expect(lookup.page).toHaveURL(/\/errors\//);
  await lookup.page.goBack();
  if ((await lookup.box.inputValue()) === '') await expect(lookup.answer).toBeEmpty();
  else await expect(lookup.answer.locator('.finding')).toBeVisible();
  await lookup.paste(pastes.sessionLimit);
  await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
});

test(
  'a page that the browser has kept goes on where it was',
  { tag: '@chromium' },
  async ({ baseURL, launchOptions }) => {
    // Playwright switches the back-forward cache off, which needs a browser of its own.
    const browser = await chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const lookup = new LookupPage(await context.newPage());
      await lookup.open();
      await lookup.paste(pastes.extraUsage);
      await lookup.answer.getByRole('link', { name: 'Read the page' }).click();
      await expect(lookup.page).toHaveURL(/\/errors\//);
      // A page that was kept loads nothing, so there is no load to wait for.
      await lookup.page.goBack({ waitUntil: 'commit' });
      await expect(lookup.box).toHaveValue(pastes.extraUsage);
      await expect(lookup.answer.locator('.finding')).toBeVisible();
      await lookup.paste(pastes.sessionLimit);
      await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
    } finally {
      await browser.close();
    }
  },
);
