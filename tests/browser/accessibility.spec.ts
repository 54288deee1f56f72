import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPage } from './support/chosenPaths.ts';
import { pageKinds } from './support/pageKinds.ts';
import { sitemapPaths } from './support/sitemapPaths.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in short: the rule and the elements that break it. */
const findings = async (axe: AxeBuilder): Promise<string[]> =>
  (await axe.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );

/**
 * Only what is wrong is of interest, and the rest costs time. Without frames in the page, the mode that does not look for
 * them finds the same in a quarter of the time.
 */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

const openDetails = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Rows of a list have one look, so that a dozen of each stand for all: the longest lists have several hundred. */
const shortenLists = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    for (const list of document.querySelectorAll('main :is(ul, ol)'))
      for (const row of [...list.children].slice(most)) row.remove();
  }, ROWS);
const ROWS = 12;

const themes = ['light', 'dark'] as const;

/** Only colours differ between the themes, and only the layout between the widths. */
const views = themes.flatMap((colorScheme) =>
  [1280, 320].map((width) => ({ colorScheme, width, name: `${colorScheme}, ${String(width)}` })),
);

/**
 * Pages of a kind differ in their text alone, so every tenth one is looked at here, each in one view, and one of each kind in
 * both themes below. `npm run test:all` looks at all in all.
 */
const paths = sitemapPaths().filter((_, i) => everyPage || i % 10 === 0);

for (const [i, path] of [...paths, './no-such-page/'].entries()) {
  for (const view of everyPage ? views : views.slice(i % views.length).slice(0, 1)) {
    test(`axe finds nothing: ${path} (${view.name})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: view.colorScheme });
      await page.setViewportSize({ width: view.width, height: 720 });
      await page.goto(path);
      await openDetails(page);
      expect(await findings(axeOn(page).withTags(tags))).toEqual([]);
    });
  }
}

test('each kind of page has contrast enough in either theme', async ({ page, request }) => {
  test.setTimeout(120_000);
  for (const path of await pageKinds(request)) {
    await page.goto(path);
    await openDetails(page);
    if (!everyPage) await shortenLists(page);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const found = await findings(axeOn(page).withRules(['color-contrast']));
      expect(found, `${path} (${colorScheme})`).toEqual([]);
    }
  }
});

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
