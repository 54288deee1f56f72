import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the questions, on a small phone and without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('lead from home to the message by links alone, and every answer can be changed', async ({
    page,
  }) => {
    await page.goto('./');
    await page.locator('main').getByRole('link', { name: 'I can’t copy the text' }).click();
    await page.getByRole('link', { name: /^A limit, or a time/ }).click();
    await page.getByRole('link', { name: /^The name of a model/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare with your screen');
    await page.getByRole('navigation', { name: 'Your answers' }).getByRole('link').last().click();
    await page.getByRole('link', { name: /^“session limit”/ }).click();
    await page.getByRole('link', { name: /^You've hit your session limit/ }).click();
    await expect(page).toHaveURL(/\/errors\/session-limit\/$/);
  });
});

test('question and end fit a small screen, and answers are as large as a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['./start/limit/', './start/no-bar-is-full/']) {
    await page.goto(path);
    expect(await overflow(page), path).toBe(0);
    for (const way of await page.locator('.ways a').all())
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});

test('the answer of the lookup says which meter blocked, and leads there', async ({ lookup }) => {
  await lookup.open();
  await lookup.paste("You've hit your weekly limit · resets Oct 6 at 12am (UTC)");
  const meter = lookup.answer.locator('dl', { hasText: 'Which meter' });
  // Terms beside what is said of them, as on the pages.
  await expect(meter).toHaveCSS('display', 'grid');
  await expect(meter).toContainText('No model answers before the day of its reset.');
  await expect(meter.getByRole('link')).toHaveAttribute('href', /\/pools\/weekly-limit\/$/);
});
