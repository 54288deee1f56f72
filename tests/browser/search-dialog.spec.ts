import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

test.describe('the dialog', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${key}, and Escape gives the focus back`, async ({ search }) => {
      await search.page.goto('./errors/out-of-extra-usage/');
      const link = search.page.getByRole('link', { name: 'Paste an error' });
      await link.focus();
      await search.page.keyboard.press(key);
      await expect(search.field).toBeFocused();
      await search.page.keyboard.press('Escape');
      await expect(search.dialog).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('opens by the link, and is ready again at once', async ({ search }) => {
    await search.page.goto('./errors/out-of-extra-usage/');
    const link = search.page.getByRole('banner').getByRole('link', { name: 'Search' });
    await link.click();
    await search.field.fill('weekly');
    await expect(search.hits.first()).toBeVisible();
    await search.page.getByRole('button', { name: 'Close' }).click();
    await expect(search.dialog).toBeHidden();
    await expect(link).toBeFocused();
    await search.page.keyboard.press('/');
    await expect(search.hits.first()).toBeVisible();
    // What was searched for is selected, so that typing replaces it.
    await search.page.keyboard.type('session');
    await expect(search.field).toHaveValue('session');
  });

  test('does not open while a slash is typed into a field', async ({ search, lookup }) => {
    await lookup.open();
    await lookup.box.press('/');
    await expect(lookup.box).toHaveValue('/');
    await expect(search.field).toHaveCount(0);
  });

  test('is loaded on first use only', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('./errors/out-of-extra-usage/', { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /pagefind|search|catalogue/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect.poll(() => requests.some((path) => path.endsWith('pagefind.js'))).toBe(true);
  });

  test('that cannot be loaded leads to the search page', async ({ page }) => {
    // Set while the page loads its last files, a route can miss the next request.
    await page.route('**/site-search*', (route) => route.abort());
    await page.goto('./errors/out-of-extra-usage/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('closes when the reader clicks beside it', async ({ search }) => {
    await search.openDialog();
    await search.page.mouse.click(5, 400);
    await expect(search.dialog).toBeHidden();
  });

  test('takes the query along to the search page', async ({ search }) => {
    await search.openDialog();
    await search.field.fill('weekly');
    await expect(search.hits.first()).toBeVisible();
    await search.page.getByRole('link', { name: 'Search with filters' }).click();
    await expect(search.page).toHaveURL(/\/search\/\?q=weekly$/);
    await expect(search.field).toHaveValue('weekly');
  });

  test('on the search page is the page itself', async ({ search }) => {
    await search.open();
    await search.page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await expect(search.dialog).toHaveCount(0);
  });
});

test.describe('the arrow keys', () => {
  test('walk through the results and back to the field', async ({ search }) => {
    await search.openDialog();
    await search.field.fill('weekly');
    await expect(search.field).toHaveAttribute('aria-expanded', 'true');
    const [first, last] = [search.hits.first(), search.hits.last()];
    await search.field.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    const id = await first.getAttribute('id');
    await expect(search.field).toHaveAttribute('aria-activedescendant', String(id));
    await search.field.press('ArrowUp');
    await expect(search.field).not.toHaveAttribute('aria-activedescendant', /./);
    await search.field.press('ArrowUp');
    await expect(last).toHaveAttribute('aria-selected', 'true');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await expect(last).toBeInViewport();
    await expect(search.field).toBeFocused();
  });

  test('choose the page that Enter opens', async ({ search }) => {
    await search.openDialog();
    await search.field.fill('weekly');
    await search.hits.first().waitFor();
    await search.field.press('ArrowDown');
    const path = await search.hits.first().getAttribute('href');
    await search.field.press('Enter');
    await expect(search.page).toHaveURL(new RegExp(`${String(path)}$`));
  });
});

test.describe('a paste into the search', () => {
  test('is answered by the lookup, above the pages that share its words', async ({ search }) => {
    await search.openDialog();
    await search.paste(`Oh no:\n${pastes.extraUsageJson}\n\nwhat now?`);
    await expect(search.answer).toContainText('Exact');
    await expect(search.answer.getByRole('heading', { level: 3 }).first()).toContainText(
      "You're out of extra usage",
    );
    await expect(search.outcome).toHaveText('Pages that share words with your text');
    await expect(search.hits.first()).toBeVisible();
    await expect(search.status).toHaveText(/^Exact: /);
    const answered = await search.answer.boundingBox();
    const found = await search.hits.first().boundingBox();
    expect((answered?.y ?? 0) + (answered?.height ?? 0)).toBeLessThanOrEqual(found?.y ?? 0);
  });

  test('is answered on the home page, too, whose lookup has answered before', async ({
    search,
    lookup,
  }) => {
    await lookup.open();
    await lookup.paste(pastes.sessionLimit);
    await expect(lookup.answer.locator('.rows')).toBeVisible();
    await search.page.keyboard.press('Control+k');
    await search.paste(pastes.extraUsageJson);
    await expect(search.answer.locator('h3').first()).toContainText('out of extra usage');
    await expect(search.answer.locator('.rows')).toBeVisible();
  });

  test('of several lines is matched as it was, though the field has one', async ({ search }) => {
    await search.openDialog();
    await search.paste(`${pastes.sessionLimit}\n\n${pastes.extraUsage}`);
    const shown = search.answer.locator('.own-text pre');
    await expect(shown).toBeVisible();
    expect(await shown.textContent()).toContain('(Europe/Berlin)\n\nLLM');
  });

  test('of a megabyte is answered', async ({ search }) => {
    await search.openDialog();
    await search.paste(`${'all is well here\n'.repeat(60_000)}${pastes.extraUsage}`);
    await expect(search.answer).toContainText('Exact', { timeout: 15_000 });
    expect((await search.field.inputValue()).length).toBeLessThanOrEqual(200);
  });

  test('never stands in the address, nor in the link to the search page', async ({ search }) => {
    await search.open('?q=usage');
    await search.paste(pastes.extraUsageJson);
    await expect(search.answer).toContainText('Exact');
    await expect(search.page).toHaveURL(/\/search\/$/);
    await search.openDialog();
    await search.paste(pastes.extraUsageJson);
    await expect(search.answer).toContainText('Exact');
    await expect(search.page.getByRole('link', { name: 'Search with filters' })).toHaveAttribute(
      'href',
      /\/search\/$/,
    );
  });

  test('is forgotten when something else is typed', async ({ search }) => {
    await search.open();
    await search.paste(pastes.extraUsageJson);
    await expect(search.answer).toContainText('Exact');
    await search.field.fill('weekly');
    await expect(search.answer).toBeEmpty();
    await expect(search.page).toHaveURL(/\?q=weekly$/);
  });

  test('typed word for word is answered, too', async ({ search }) => {
    await search.open();
    await search.field.fill(pastes.extraUsage);
    await expect(search.answer).toContainText('Exact');
    await expect(search.page).toHaveURL(/\/search\/$/);
  });

  test('that is none of ours says so', async ({ search }) => {
    await search.openDialog();
    await search.paste(`${pastes.stranger}\n${pastes.stranger}`);
    await expect(search.answer).toContainText('Not one of ours');
  });
});
