import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitemapPaths } from './support/sitemapPaths.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in short: the rule and the elements that break it. */
const findings = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );

/** Only what is wrong is of interest, and the rest costs time. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

for (const path of [...sitemapPaths(), './no-such-page/']) {
  test(`axe finds nothing in either theme: ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await openDetails(page);
    expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    // Only colours differ between the themes.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(axeOn(page).withRules(['color-contrast']))).toEqual([]);
  });
}

test('the answer of the lookup is accessible in either theme', async ({ lookup, page }) => {
  await lookup.open();
  await lookup.paste(
    "You're out of extra usage. Add more at claude.ai/settings/usage and keep going.",
  );
  await expect(lookup.answer.locator('.finding')).toBeVisible();
  expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(axeOn(page).withRules(['color-contrast']))).toEqual([]);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('./errors/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
