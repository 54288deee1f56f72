import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

const title = "You're out of extra usage. Add more …";

test.describe('when the catalogue cannot be loaded', () => {
  test('the lookup says what failed, offers the list, and can be tried again', async ({
    page,
    lookup,
  }) => {
    await page.route('**/catalogue.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('./');
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer).toContainText('this site answered with status 503');
    await expect(lookup.status).toHaveText(/status 503/);
    await expect(lookup.answer.getByRole('link')).toHaveAttribute('href', /\/errors\/$/);
    await page.unroute('**/catalogue.json');
    await lookup.answer.getByRole('button', { name: 'Try again' }).click();
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
    await expect(lookup.answer).toBeFocused();
  });

  test('no answer at all is told apart from a refusal', async ({ page, lookup }) => {
    await page.route('**/catalogue.json', (route) => route.abort());
    await page.goto('./');
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer).toContainText('no answer came from this site');
  });

  test('a worker that does not start is named', async ({ page, lookup }) => {
    await page.route('**/answerWorker*', (route) => route.abort());
    await page.goto('./');
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer).toContainText('the browser did not start its worker');
  });
});

test.describe('while the rest of the catalogue is on its way', () => {
  test('a whole message of a limit is answered, anything else waits', async ({ page, lookup }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/catalogue-rest.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto('./');
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
    await lookup.paste(pastes.stranger);
    await expect(lookup.answer).toContainText('One moment');
    held.resolve(undefined);
    await expect(lookup.answer.locator('.finding')).toContainText('Not one of ours');
  });

  test('and when it does not come, the lookup says so and can be tried again', async ({
    page,
    lookup,
  }) => {
    await page.route('**/catalogue-rest.json', (route) => route.abort());
    await page.goto('./');
    await lookup.paste(pastes.stranger);
    await expect(lookup.answer).toContainText('no answer came from this site');
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
    await lookup.paste(pastes.stranger);
    await page.unroute('**/catalogue-rest.json');
    await lookup.answer.getByRole('button', { name: 'Try again' }).click();
    await expect(lookup.answer.locator('.finding')).toContainText('Not one of ours');
  });
});

test('a paste that comes before the catalogue waits for it', async ({ page, lookup }) => {
  await page.route('**/catalogue.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('./');
  await lookup.paste(pastes.extraUsage);
  await expect(lookup.answer).toContainText('One moment');
  await expect(lookup.answer.locator('h3').first()).toHaveText(title);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the list of all messages, and takes nothing along', async ({ page }) => {
    await page.goto('./');
    await page.locator('#lookup-text').fill(pastes.extraUsage);
    await page.locator('error-lookup').getByRole('button').click();
    await expect(page).toHaveURL(/\/errors\/\??$/);
  });
});
