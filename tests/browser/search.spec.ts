import { expect, test } from './support/test.ts';

const message = "You're out of extra usage. Add more at claude.ai/settings/usage and keep going.";

test.describe('a search', () => {
  const queries: [what: string, query: string, found: string][] = [
    ['by its title', "You're out of extra usage. Add more", message],
    ['by words of its message', 'claude.ai/settings/usage and keep going', 'keep going'],
    ['by a word in other forms', 'weekly limits resetting', 'weekly limit'],
    ['by a type with underscores', 'rate_limit_error', 'limit'],
    ['by words among punctuation', 'opus:limit?(resets)', 'Opus limit'],
    ['by words with slashes between', 'claude.ai/settings/usage.keep', 'keep going'],
  ];
  for (const [what, query, found] of queries) {
    test(`finds a message ${what}`, async ({ search }) => {
      await search.open();
      await search.field.fill(query);
      await expect(search.hits.first()).toContainText(found, { ignoreCase: true });
    });
  }

  test('shows title, kind, verdict and pool of each page', async ({ search }) => {
    await search.open(`?q=${encodeURIComponent('out of extra usage add more keep going')}`);
    const hit = search.hits.filter({ hasText: message });
    await expect(hit.locator('.hit-title')).toHaveText(message);
    await expect(hit.locator('.hit-facts')).toHaveText(
      'Error message · Usage credits · Not yet: check first',
    );
    await expect(hit.locator('mark').first()).toBeVisible();
  });

  // The index would answer with pages that have the beginning of the word, such as "extra".
  test('for a word that no page has says so, and offers the list', async ({ search }) => {
    await search.open();
    await search.field.fill('extravaganza');
    await expect(search.outcome).toContainText('Nothing found for “extravaganza”.');
    await expect(search.hits).toHaveCount(0);
    await expect(search.outcome.getByRole('link')).toHaveAttribute('href', /\/errors\/$/);
  });

  test('with one unknown word finds the rest, and names the word', async ({ search }) => {
    await search.open();
    await search.field.fill('weekly extravaganza');
    await expect(search.outcome).toContainText('No page has: extravaganza.');
    await expect(search.hits.first()).toContainText(/week/i);
  });

  test('tells a screen reader how many pages it found', async ({ search }) => {
    await search.open();
    await search.field.fill('weekly');
    await expect(search.status).toHaveText(/^\d+ results\.$/);
    await search.field.fill('extravaganza');
    await expect(search.status).toHaveText('Nothing found for “extravaganza”.');
  });

  test('shows more pages on demand, and goes to the first of them', async ({ search }) => {
    await search.open('?q=usage');
    await expect(search.hits).toHaveCount(8);
    await search.page.getByRole('button', { name: 'Show more' }).click();
    await expect(search.hits).toHaveCount(16);
    await expect(search.field).toBeFocused();
    await expect(search.hits.nth(8)).toHaveAttribute('aria-selected', 'true');
  });
});

test.describe('the address', () => {
  test('holds query and filters, and brings them back', async ({ search }) => {
    await search.open();
    await search.field.fill('usage limit');
    await search.filter('Pool', 'Usage credits');
    await search.filter('Who acts', 'You');
    await expect(search.page).toHaveURL(/\?q=usage\+limit&pool=Usage\+credits&actor=You$/);
    // It is empty while a search goes on.
    await expect(search.outcome).toHaveText(/^\d+ results\.$/);
    const found = await search.outcome.innerText();
    await search.page.reload();
    await expect(search.field).toHaveValue('usage limit');
    await expect(search.select('Pool')).toHaveValue('Usage credits');
    await expect(search.select('Who acts')).toHaveValue('You');
    await expect(search.outcome).toHaveText(found);
  });

  test('of a filter alone lists all that the filter lets through', async ({ search }) => {
    await search.open('?kind=Pool');
    await expect(search.hits.first()).toBeVisible();
    for (const facts of await search.hits.locator('.hit-facts').allInnerTexts()) {
      expect(facts).toMatch(/^Pool/);
    }
  });

  test('with a value that no page has chooses nothing', async ({ search }) => {
    await search.open('?q=usage&pool=nonsense');
    await expect(search.hits.first()).toBeVisible();
    await expect(search.select('Pool')).toHaveValue('');
  });
});

test('each filter narrows the results', async ({ search }) => {
  await search.open('?q=usage');
  const count = async () => Number(/\d+/.exec(await search.outcome.innerText())?.[0]);
  await expect(search.hits.first()).toBeVisible();
  const all = await count();
  for (const label of ['Kind', 'Pool', 'Tool', 'Who acts']) {
    const select = search.select(label);
    await select.selectOption({ index: 1 });
    await expect.poll(count).toBeLessThan(all);
    await select.selectOption('');
    await expect.poll(count).toBe(all);
  }
});

test.describe('when the index cannot be loaded', () => {
  for (const file of ['pagefind.js', 'wasm.en.pagefind', 'pagefind-entry.json']) {
    test(`the search says so and offers the list: ${file}`, async ({ page, search, faults }) => {
      await page.route(`**/pagefind/${file}*`, (route) => route.abort());
      await search.open('?q=usage');
      await expect(search.outcome).toContainText('The search could not be loaded.', {
        timeout: 15_000,
      });
      await expect(search.outcome.getByRole('link')).toHaveAttribute('href', /\/errors\/$/);
      await expect(search.status).toContainText('could not be loaded');
      // Pagefind complains in its own words, too, and in nobody's hearing.
      expect(faults.splice(0).filter((fault) => !/Pagefind|Failed to fetch/.test(fault))).toEqual(
        [],
      );
    });
  }
});

test('a search without connection is not taken for one without results', async ({
  page,
  search,
}) => {
  await search.open('?q=weekly');
  await search.hits.first().waitFor();
  await page.route('**/pagefind/**', (route) => route.abort());
  await search.field.fill('session');
  await expect(search.outcome).toContainText('The search could not be loaded.');
  await expect(search.hits).toHaveCount(0);
  await page.unroute('**/pagefind/**');
  await search.field.press('Enter');
  await expect(search.hits.first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the lists', async ({ page }) => {
    await page.goto('./search/');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/errors\/$/);
  });
});
