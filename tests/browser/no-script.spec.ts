import { join } from 'node:path';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { root } from '../../src/cli/root.ts';
import { messagePieces } from '../../src/catalogue/messagePieces.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const { content } = readContent(join(root, 'content'));

test('the form leads to the list of all messages, and takes no text along', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Paste the error text').fill('sk-secret');
  await page.getByRole('button', { name: 'Find it in the list of all messages' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find my error, A to Z');
  expect(page.url()).not.toContain('secret');
});

test('the list holds every wording and every prefix as text', async ({ page }) => {
  await page.goto('./errors/');
  const shown = new Set(await page.locator('main code').allTextContents());
  const templates = [
    ...content.variants.flatMap(({ facts }) => facts.wordings),
    ...content.wrappers.flatMap(({ facts }) => facts.prefixes),
  ];
  expect(templates.length).toBeGreaterThan(0);
  const literal = templates.map(({ text }) =>
    messagePieces(text)
      .map((piece) => piece.text)
      .join(''),
  );
  expect(literal.filter((text) => !shown.has(text))).toEqual([]);
});

test('what needs script is not offered', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await page.goto('./errors/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('a page says all it has, and its steps open', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/');
  for (const id of ['meaning', 'cases', 'fixes', 'dont-try', 'reply', 'evidence', 'wordings']) {
    await expect(page.locator(`#${id} h2`)).toBeVisible();
  }
  const card = page.locator('.card').first();
  await card.getByText('Steps and check').click();
  await expect(card.getByRole('listitem').last()).toBeVisible();
});

test('the search page offers the lists instead', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.locator('site-search').getByRole('link')).not.toHaveCount(0);
  await page.locator('site-search').getByRole('link', { name: 'Pools' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pools compared');
});

for (const system of ['light', 'dark'] as const) {
  test(`the theme follows a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('./');
    await expect(page.locator('body')).toHaveCSS(
      'background-color',
      system === 'dark' ? 'rgb(22, 24, 29)' : 'rgb(251, 250, 247)',
    );
  });
}
