import { expect, test } from './support/test.ts';

const stored = 'localStorage.length + sessionStorage.length';

test('what is not for the reader steps back, by keyboard, and comes forward again', async ({
  page,
}) => {
  await page.goto('./errors/out-of-extra-usage/');
  const cards = page.locator('#fixes > .card');
  const before = await cards.evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('fits-me summary').focus();
  await page.keyboard.press('Enter');
  const role = page.getByRole('combobox', { name: 'Role' });
  await role.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#for=member$/);
  const credits = page.locator('#fix-turn-on-usage-credits');
  await expect(credits).toContainText('Not for your role');
  await expect(credits.getByRole('link').first()).toBeVisible();
  const order = (): Promise<string[]> => cards.evaluateAll((all) => all.map(({ id }) => id));
  expect((await order()).toSorted()).toEqual(before.toSorted());
  const last = before.indexOf('fix-add-usage-credits') - 1;
  expect((await order())[last]).toBe('fix-turn-on-usage-credits');
  expect(await page.evaluate(stored)).toBe(0);

  await page.getByRole('combobox', { name: 'Role' }).selectOption('');
  await expect(page.locator('.not-for')).toHaveCount(0);
  expect(await order()).toEqual(before);
});

test('the choice goes along to the next page, and is stored only when asked', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/#for=openclaw.free');
  await expect(page.locator('fits-me summary')).toHaveText('Fits me: OpenClaw, Free');
  await page.locator('#fix-add-usage-credits h3 a').click();
  await expect(page).toHaveURL(/\/fixes\/add-usage-credits\/#for=openclaw\.free$/);
  await expect(page.locator('.not-for')).toHaveText('Not for your plan');
  expect(await page.evaluate(stored)).toBe(0);

  await page.locator('fits-me summary').click();
  await page.getByRole('checkbox', { name: 'Remember on this device' }).check();
  await page.goto('./fixes/upgrade-your-plan/');
  await expect(page.locator('fits-me summary')).toHaveText('Fits me: OpenClaw, Free');
  await page.locator('fits-me summary').click();
  await page.getByRole('button', { name: 'Show all alike again' }).click();
  await expect(page.locator('fits-me summary')).toHaveText('Fits me: any tool, plan and role');
  expect(await page.evaluate(stored)).toBe(0);
});

test('who the reader is stays in the address when they go to a place of the page', async ({
  page,
}) => {
  await page.goto('./errors/out-of-extra-usage/#for=openclaw.free');
  await page.locator('.cases .jumps a').first().click();
  await expect(page).toHaveURL(/#for=openclaw\.free&at=fix-[\w-]+$/);
  await page.reload();
  await expect(page.locator('fits-me summary')).toHaveText('Fits me: OpenClaw, Free');
  await expect(page.locator('.card:target')).toBeInViewport();
  await page.locator('.card:target h3 a').click();
  await expect(page).toHaveURL(/\/fixes\/[\w-]+\/#for=openclaw\.free$/);
});

test.describe('on pages without cases', () => {
  test('fixes step back on the page of a pool and of a guide', async ({ page }) => {
    for (const path of ['./pools/usage-credits/', './guides/still-rejected-after-paying/']) {
      await page.goto(`${path}#for=openclaw.free`);
      await expect(page.locator('fits-me')).toHaveCount(1);
      await expect(page.locator('fits-me summary')).toHaveText('Fits me: OpenClaw, Free');
      await expect(page.locator('.not-for').first()).toHaveText('Not for your plan');
    }
  });

  test('replies to messages of other tools step back in the list, and stay closed and reachable', async ({
    page,
  }) => {
    await page.goto('./supporters/#for=openclaw.free');
    const back = page.locator('#replies [data-back]');
    await expect(back.first().locator('summary')).toContainText('Not seen in your tool');
    const row = page.locator('#replies [data-seen]:not([data-back])').first();
    await expect(row).toHaveAttribute('data-seen', /(?:^| )openclaw(?: |$)/);
    // Within its group, what has stepped back comes last.
    const groups = page.locator('#replies [data-group]').filter({ has: back });
    for (const rows of await groups.all()) {
      const order = await rows
        .locator('.row')
        .evaluateAll((all) => all.map((one) => one.hasAttribute('data-back')));
      expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  test('the text for the admin steps back for the admin', async ({ page }) => {
    await page.goto('./fixes/raise-team-limits/#for=admin');
    await expect(page.locator('#forward .not-for')).toHaveText('Not for your role');
    await page.goto('./fixes/raise-team-limits/#for=member');
    await expect(page.locator('fits-me summary')).toContainText('Member');
    await expect(page.locator('#forward .not-for')).toHaveCount(0);
  });
});
