import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const KEY = 'unreject-theme';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY);

const themeSwitch = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

const isDark = async (page: Page): Promise<boolean> => {
  const [red = 0] = (await background(page)).match(/\d+/g)?.map(Number) ?? [];
  return red < 128;
};

/** Notes the theme at the moment when the body begins, before anything can be painted. */
const noteThemeAtBody = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      const { body } = document;
      if (!document.contains(body)) return;
      observer.disconnect();
      const { theme = 'system' } = document.documentElement.dataset;
      Object.assign(globalThis, { themeAtBody: theme });
    }).observe(document, { childList: true, subtree: true });
  });
};

const themeAtBody = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as { themeAtBody?: string }).themeAtBody);

for (const system of ['light', 'dark'] as const) {
  test.describe(`a ${system} system`, () => {
    test.use({ colorScheme: system });

    test('is followed while nothing is chosen, and nothing is stored', async ({ page }) => {
      await page.goto('./');
      await expect(themeSwitch(page)).toHaveValue('');
      expect(await isDark(page)).toBe(system === 'dark');
      expect(await stored(page)).toBeNull();
    });

    for (const choice of ['light', 'dark'] as const) {
      test(`with ${choice} chosen is ${choice} before the first paint`, async ({ page }) => {
        await noteThemeAtBody(page);
        await page.goto('./');
        await themeSwitch(page).selectOption(choice);
        expect(await isDark(page)).toBe(choice === 'dark');
        await page.goto('./pools/');
        expect(await themeAtBody(page)).toBe(choice);
        expect(await isDark(page)).toBe(choice === 'dark');
        await expect(themeSwitch(page)).toHaveValue(choice);
      });
    }
  });
}

test('choosing the system again forgets the choice', async ({ page }) => {
  await page.goto('./');
  await themeSwitch(page).selectOption('dark');
  expect(await stored(page)).toBe('dark');
  await themeSwitch(page).selectOption('');
  expect(await stored(page)).toBeNull();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
});

test('a page from the history takes the choice made since', async ({ page }) => {
  await page.goto('./pools/');
  await page.getByRole('link', { name: 'Fixes' }).first().click();
  await themeSwitch(page).selectOption('dark');
  await page.goBack();
  await expect(page).toHaveURL(/\/pools\/$/);
  await expect(themeSwitch(page)).toHaveValue('dark');
  expect(await isDark(page)).toBe(true);
});

test('another tab follows a choice', async ({ page, context }) => {
  await page.goto('./');
  const other = await context.newPage();
  await other.goto('./pools/');
  await themeSwitch(other).selectOption('dark');
  await expect(themeSwitch(page)).toHaveValue('dark');
  expect(await isDark(page)).toBe(true);
});

test('a stored value that is no theme is ignored', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, '"><script>');
  }, KEY);
  await page.goto('./');
  await expect(themeSwitch(page)).toHaveValue('');
  expect(await isDark(page)).toBe(false);
});

test('where storage is refused, the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await themeSwitch(page).selectOption('dark');
  expect(await isDark(page)).toBe(true);
});
