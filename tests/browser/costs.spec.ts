import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const sentence = (page: Page) => page.locator('cost-calculator [role=status] p').first();
const balance = (page: Page) => page.locator('cost-calculator [role=status] p').last();

/** The ways to pay with their amounts, in the words of the table. */
const table = (page: Page): Promise<string[][]> =>
  page
    .locator('[data-result] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th a')?.textContent ?? '',
        row.querySelector('td')?.textContent ?? '',
      ]),
    );

/** The same, in the words of the picture. */
const picture = (page: Page): Promise<string[][]> =>
  page
    .locator('.bars .bar')
    .evaluateAll((bars) =>
      bars.map((bar) => [...bar.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)),
    );

test('is set by keyboard, says the same in sentence, table and picture, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('./costs/');
  const usual = await sentence(page).textContent();
  await page.getByLabel('Where you use Claude').focus();
  // A list changes by its first letters, a number by its digits.
  await page.keyboard.press('Tab');
  await page.keyboard.type('Heavy');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2');
  await expect(page.getByLabel('Hours on a day of use')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('10');
  await expect(sentence(page)).toContainText('2 hours a day on 10 days, heavy use');
  expect(await sentence(page).textContent()).not.toBe(usual);

  const rows = await table(page);
  expect(await picture(page)).toEqual(rows);
  const [, amount = ''] = rows[0] ?? [];
  await expect(sentence(page)).toContainText(`A${amount.slice(1)} a month`);
  await expect(page.locator('[data-result] tbody sup a').first()).toHaveAttribute(
    'href',
    /^#c\d+$/,
  );
  const { hash } = new URL(page.url());
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toMatchObject({
    ...{ tool: 'claude-code', pattern: 'heavy', model: 'opus-5-5' },
    ...{ hours: '2', days: '10', balance: '50' },
  });

  const said = await balance(page).textContent();
  await page.reload();
  await expect(page.getByLabel('Days of use in a month')).toHaveValue('10');
  await expect(balance(page)).toHaveText(said ?? '');
  expect(await table(page)).toEqual(rows);

  // A place of the page is no setting, and takes none away.
  await page.locator('[data-result] tbody sup a').first().click();
  await expect(page).toHaveURL(/pattern=heavy.*&at=c\d+$/);
  await page.reload();
  await expect(page.locator('.evidence li:target')).toBeInViewport();
  await expect(sentence(page)).toContainText('heavy use');
  expect(await table(page)).toEqual(rows);
  await page.getByRole('button', { name: 'Set it back' }).click();
  await expect(sentence(page)).toHaveText(usual ?? '');
});

test('offers a field only where it counts, takes no settings that it does not know, and is accessible', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./costs/#tool=program&model=haiku-5-5&hours=99&pattern=spoon&batch=half');
  await expect(page.getByLabel('Hours on a day of use')).toHaveValue('24');
  await expect(page.getByLabel('Work that can wait')).toHaveValue('half');
  await expect(page.getByLabel(/Prompts of more than/)).toBeVisible();
  expect(await table(page)).toHaveLength(1);
  await page.getByLabel('Where you use Claude').selectOption('claude-code');
  await expect(page.getByLabel('Work that can wait')).toBeHidden();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include('cost-calculator')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('puts right what was out of bounds, once it was typed', async ({ page }) => {
  await page.goto('./costs/#hours=5');
  const enter = async (label: string, typed: string, stands: string): Promise<void> => {
    const field = page.getByLabel(label);
    await field.fill(typed);
    await expect(field).toHaveValue(typed);
    await field.press('Tab');
    await expect(field).toHaveValue(stands);
  };
  for (const [typed, stands] of [
    ['99', '24'],
    ['0', '0.5'],
    ['-5', '0.5'],
    ['1', '1'],
  ] as const)
    await enter('Hours on a day of use', typed, stands);
  await enter('Days of use in a month', '2.5', '3');
  await enter('Days of use in a month', '1', '1');
  await enter('Your balance, in US dollars', '12.345', '12.35');
  await expect(sentence(page)).toContainText('1 hour a day on 1 day,');
  await expect(page).toHaveURL(/hours=1&.*days=1&.*balance=12\.35$/);
});

test('the result is one step from the first fields, and stays set there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./costs/#hours=5');
  await page.getByLabel('Days of use in a month').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Go to the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toBeInViewport();
  await expect(sentence(page)).toContainText('5 hours a day');
  // What makes the headline less stands right under it.
  const plan = page.locator('[data-result] > p').first();
  await expect(plan).toContainText('your plan does not cover');
  const [said, noted] = await Promise.all([balance(page).boundingBox(), plan.boundingBox()]);
  expect((noted?.y ?? 0) - ((said?.y ?? 0) + (said?.height ?? 0))).toBeLessThan(32);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables stand alone, and no form', async ({ page }) => {
    await page.goto('./costs/');
    await expect(page.getByLabel('Where you use Claude')).toBeHidden();
    await expect(page.getByText('this is one example')).toBeVisible();
    for (const id of ['hour', 'lasts', 'month', 'reload', 'plans', 'prices']) {
      await expect(page.locator(`#${id} table`)).toBeVisible();
    }
  });
});
