import { SECRETS } from '../support/secrets.ts';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

test(
  'the whole text can be copied without its secrets, and its own words stay on the screen',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    const [, key] = SECRETS[0] ?? ['', ''];
    const text = `${pastes.extraUsage}\nmail jo@example.org\n${'line\n'.repeat(5000)}key ${key}`;
    await lookup.open();
    await lookup.paste(text);
    const own = lookup.answer.locator('.own-text');
    await expect(own.locator('pre')).toContainText('jo@example.org');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await own.getByRole('button', { name: 'Copy your text without secrets' }).click();
    await expect(own.locator('[aria-live]')).toHaveText(/^Copied; 2 secrets are masked\./);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(text.replace('jo@example.org', '[e-mail]').replace(key, '[Anthropic key]'));
    // What masks them is fetched from this site, and nothing of the text goes along.
    expect(requests).toEqual([expect.stringMatching(/\/_astro\/redactor-[\w-]+\.js$/)]);
  },
);

test(
  'a text that is no message we know can be copied too; without secrets, as it is',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.stranger);
    await expect(lookup.answer).toContainText('Not one of ours');
    await lookup.answer.getByRole('button', { name: 'Copy your text without secrets' }).click();
    await expect(lookup.answer).toContainText('Nothing in it looked like a secret');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pastes.stranger);
  },
);
