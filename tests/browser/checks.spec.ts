import { expect, test } from './support/test.ts';

test(
  'ticks stand in the address alone, come back from it, and can be sent',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('./fixes/add-usage-credits/');
    const boxes = page.locator('#before-paying').getByRole('checkbox');
    await expect(page.getByRole('button', { name: 'Copy link with ticks' })).toBeHidden();
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.locator('#before-paying label').last().click();
    await expect(page).toHaveURL(/#t=check-hello-test,check-model$/);
    const halfTicked = page.url();

    await page.getByRole('link', { name: 'Then go on to the steps' }).click();
    await expect(page).toHaveURL(/#t=check-hello-test,check-model&at=steps$/);
    await expect(page.locator('#steps:target')).toBeInViewport();
    await page.getByRole('button', { name: 'Copy link with ticks' }).click();
    await expect(page.locator('check-list [role=status]')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(halfTicked);

    // Whoever opens the address of the place finds the ticks and the place; so does Back, and Forward.
    const half = async (): Promise<void> => {
      await expect(boxes.first()).toBeChecked();
      await expect(boxes.nth(1)).not.toBeChecked();
      await expect(boxes.last()).toBeChecked();
    };
    await page.reload();
    await half();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(other.locator('#steps:target')).toBeInViewport();
    await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await other.close();
    await page.goBack();
    await expect(page).toHaveURL(halfTicked);
    await half();
    await page.goForward();
    await expect(page).toHaveURL(/&at=steps$/);
    await half();
    for (const box of [boxes.first(), boxes.last()]) await box.uncheck();
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  },
);

test('two lists of one page keep apart what a half-ticked link says', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/#t=case-credits-off,check-spend-limit,no-such');
  const ticked = page.getByRole('checkbox', { checked: true });
  await expect(ticked).toHaveCount(2);
  await expect(
    page.getByRole('checkbox', { name: 'Usage credits are switched off' }),
  ).toBeChecked();
  await page.getByRole('checkbox', { name: 'You have just paid' }).check();
  await expect(page).toHaveURL(/#t=check-spend-limit,no-such,case-credits-off,case-just-paid$/);
  await expect(ticked).toHaveCount(3);
});

test('ticks of checks come along to the page of a fix, those of cases stay', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/#for=free&t=case-credits-off,check-hello-test');
  const card = page.locator('#fix-add-usage-credits h3 a');
  await card.click();
  await expect(page).toHaveURL(/\/fixes\/add-usage-credits\/#for=free&t=check-hello-test$/);
  await expect(page.locator('#check-hello-test').getByRole('checkbox')).toBeChecked();
  await page.goBack();
  await page.locator('#check-hello-test label').click();
  await card.click();
  await expect(page).toHaveURL(/\/fixes\/add-usage-credits\/#for=free$/);
});
