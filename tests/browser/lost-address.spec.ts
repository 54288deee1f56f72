import { expect, test } from './support/test.ts';

test.describe('a lost address', () => {
  test('leads to the page that it can only mean, with its place', async ({ page }) => {
    const wrong = ['Errors/Out-Of-Extra-Usage#cases', 'errors/out-of-extra-usage/).#cases'];
    for (const address of wrong) {
      await page.goto(`./${address}`);
      await expect(page).toHaveURL(/\/errors\/out-of-extra-usage\/#cases$/);
    }
    await page.goto('./e/009/');
    await expect(page).toHaveURL(/\/e\/9\/$/);
  });

  test('offers the nearest for a typo and stays where it is', async ({ page }) => {
    const answer = await page.goto('./errors/out-of-extra-usge/');
    expect(answer?.status()).toBe(404);
    const nearest = page.locator('lost-address').getByRole('link').first();
    await expect(nearest).toHaveAttribute('href', /\/errors\/out-of-extra-usage\/$/);
    await expect(page.getByRole('heading', { name: 'Did you mean one of these?' })).toBeVisible();
    await expect(page).toHaveURL(/out-of-extra-usge\/$/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Paste' })).toBeVisible();
  });

  test('offers the common ones where nothing is near, or the list does not come', async ({
    page,
  }) => {
    const common = page.locator('lost-address').getByRole('heading', { name: 'Most common' });
    const listed = page.waitForResponse(/addresses\.json$/);
    await page.goto('./wp-login.php');
    await (await listed).finished();
    await expect(common).toBeVisible();
    await page.route('**/addresses.json', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.goto('./errors/out-of-extra-usge/');
    await failed;
    await expect(common).toBeVisible();
  });
});
