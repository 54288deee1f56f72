import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const variant = './errors/out-of-extra-usage/';
const message = "You're out of extra usage. Add more at claude.ai/settings/usage and keep going.";

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

test.describe('a variant', () => {
  test('answers four questions in words', async ({ page }) => {
    await page.goto(variant);
    const questions = page.locator('.verdict').getByRole('term');
    await expect(questions).toHaveText(['Pay?', 'Wait?', 'Who acts?', 'How long?']);
    await expect(page.locator('.verdict').getByRole('definition')).toHaveText([
      'Not yet: check first',
      'Waiting does not help',
      "You, or your tool's makers",
      '3 minutes to know',
    ]);
  });

  test('says what it has to say in the order of a reader in need', async ({ page }) => {
    await page.goto(variant);
    const ids = await page
      .locator('.sections > section')
      .evaluateAll((all) => all.map(({ id }) => id));
    const order = [
      ...['meaning', 'cases', 'fixes', 'dont-try', 'still-failing', 'not-same-as', 'collect'],
      ...['reply', 'unknown', 'bugs', 'evidence', 'wordings'],
    ];
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    expect(
      await contents.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual(ids.map((id) => `#${id}`));
  });

  test('copies the message exactly, and says so', { tag: '@chromium' }, async ({ page }) => {
    await page.goto(variant);
    await page.getByRole('button', { name: 'Copy the message' }).click();
    expect(await clipboard(page)).toBe(message);
    await expect(page.locator('.specimen').getByRole('status')).toHaveText('Copied');
  });

  test(
    'copies a reply that quotes the message and ends in the short address',
    { tag: '@chromium' },
    async ({ page }) => {
      await page.goto(variant);
      await page.getByRole('button', { name: 'Copy the reply' }).click();
      await expect(page.locator('send-reply').getByRole('status')).toHaveText('Copied');
      const reply = await clipboard(page);
      expect(reply.startsWith(`> ${message}\n\nThat text usually means`)).toBe(true);
      expect(reply).toContain('\n- Does `claude -p "say hello"` answer in an empty folder?\n');
      expect(reply).toMatch(/\nhttps:\/\/\S+\/e\/9\/$/);
    },
  );

  test('selects the message where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(variant);
    await page.getByRole('button', { name: 'Copy the message' }).click();
    await expect(page.locator('.specimen').getByRole('status')).toHaveText('Press Ctrl+C');
    expect(await page.evaluate(() => String(getSelection()))).toBe(message);
  });

  test('leads from a citation to its evidence', async ({ page }) => {
    await page.goto(variant);
    const citation = page.locator('#meaning sup a').first();
    const number = await citation.textContent();
    await citation.click();
    const place = await page
      .locator('.evidence > li')
      .evaluateAll((items) => items.findIndex((item) => item.matches(':target')) + 1);
    expect(String(place)).toBe(number);
  });

  test('is a whole page under its number, too', async ({ page }) => {
    await page.goto('./e/9/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(message);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /\/errors\/out-of-extra-usage\/$/,
    );
  });
});

test.describe('a guide', () => {
  const guide = './guides/organisation-accounts/';

  test('leads from its contents to every part of it', async ({ page }) => {
    await page.goto(guide);
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    const titles = page.locator('.sections h2');
    expect(await contents.allTextContents()).toEqual(
      (await titles.allTextContents()).map((title) => title.trim()),
    );
  });

  test('copies the text to forward', { tag: '@chromium' }, async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    expect(await clipboard(page)).toBe(await page.locator('#forward-text').textContent());
  });
});

test.describe('the filter of the list', () => {
  test('hides what does not fit, counts, and keeps its choice in the address', async ({ page }) => {
    await page.goto('./errors/');
    const filter = page.locator('list-filter');
    const rows = filter.locator('.row');
    const all = await rows.count();
    await expect(filter.getByRole('status')).toHaveText(
      `${String(all)} of ${String(all)} messages`,
    );
    await page.getByLabel('Pool', { exact: true }).selectOption('usage-credits');
    await expect(rows.locator('visible=true').first()).toHaveAttribute(
      'data-pool',
      'usage-credits',
    );
    const shown = await rows.filter({ visible: true }).count();
    expect(shown).toBeLessThan(all);
    await expect(filter.getByRole('status')).toHaveText(
      `${String(shown)} of ${String(all)} messages`,
    );
    expect(new URL(page.url()).hash).toBe('#pool=usage-credits');
    await page.reload();
    await expect(page.getByLabel('Pool', { exact: true })).toHaveValue('usage-credits');
    await expect(rows.filter({ visible: true })).toHaveCount(shown);
  });

  test('stays when a letter is followed, and goes with one press', async ({ page }) => {
    await page.goto('./errors/#actor=admin');
    const rows = page.locator('list-filter .row').filter({ visible: true });
    const shown = await rows.count();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').first().click();
    await expect(rows).toHaveCount(shown);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByLabel('Who acts', { exact: true })).toHaveValue('');
    expect(await rows.count()).toBeGreaterThan(shown);
  });

  test('says so when nothing fits', async ({ page }) => {
    await page.goto('./errors/#actor=admin');
    await page.getByLabel('Status', { exact: true }).selectOption('retired');
    await page.getByLabel('Tool', { exact: true }).selectOption('zed');
    await expect(page.locator('list-filter').getByRole('status')).toContainText('No message fits');
  });
});

test('a missing address leads on', async ({ page }) => {
  const response = await page.goto('./errors/no-such-error/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await page.getByRole('link', { name: 'Paste the error text instead' }).click();
  await expect(page.getByLabel('Paste the error text')).toBeVisible();
});

test('on paper a variant has its address and its steps, and no furniture', async ({ page }) => {
  await page.goto(variant);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Printed from https://')).toBeVisible();
  await expect(page.locator('.card details').first().getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
});

// Guides, tools and lists are for reading, and may take the pages that they need.
test(
  'what people pin up fits on one sheet of paper, front and back',
  { tag: '@chromium' },
  async ({ page }) => {
    for (const path of [
      variant,
      './errors/weekly-limit/',
      './fixes/update-claude-code/',
      './pools/five-hour-limit/',
    ]) {
      await page.goto(path);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const counts = [...pdf.matchAll(/\/Type \/Pages\s[^>]*?\/Count (\d+)/g)].map(([, n]) =>
        Number(n),
      );
      expect(counts.length, path).toBeGreaterThan(0);
      expect(Math.max(...counts), path).toBeLessThanOrEqual(2);
    }
  },
);
