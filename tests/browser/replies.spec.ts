import type { Page } from '@playwright/test';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

/** What lies on the clipboard, by its type; nothing while it is being written. */
const clipboard = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Promise.all(texts).then(
      (read) => Object.fromEntries(read) as Record<string, string>,
      (error: unknown) => {
        if (String(error).includes('Clipboard data has changed')) return {};
        throw error;
      },
    );
  });

test(
  'a page’s reply is copied for a platform, as text and as rich text; its link and a case’s, too',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('./errors/out-of-extra-usage/');
    const tools = page.locator('send-reply');
    await tools.getByRole('combobox').selectOption('Slack');
    await expect(tools.locator('pre')).toContainText('*Please tell me:*');
    await tools.getByRole('button', { name: 'Copy the reply' }).click();
    await expect(tools.getByRole('status')).toHaveText('Copied');
    const copied = await clipboard(page);
    expect(copied['text/plain']).toBe(await tools.locator('pre').textContent());
    expect(copied['text/plain']).toMatch(/\n\nhttps:\/\/\S+\/e\/9\/$/);
    expect(copied['text/html']).toContain('<blockquote>');
    await tools.getByRole('button', { name: 'Copy the link' }).click();
    await expect
      .poll(async () => (await clipboard(page))['text/plain'])
      .toMatch(/^https:\/\/\S+\/e\/9\/$/);
    const place = page.getByRole('button', { name: 'Copy the link to: The hello test answers' });
    await place.focus();
    await expect(place).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await clipboard(page))['text/plain'])
      .toMatch(/\/errors\/out-of-extra-usage\/#case-hello-answers$/);
  },
);

test(
  'the lookup’s answer gives the reply and a report; only its own files are asked for',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    await lookup.open();
    await lookup.paste(`${pastes.extraUsageJson}\nmail jo@example.org`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await lookup.answer.getByText('Send this to somebody, or report it').click();
    const report = lookup.answer.locator('support-report');
    await expect(report.locator('pre')).toContainText('req_011CexampleExample0000001');
    expect(
      requests.filter(
        (request) => !/\/(?:_astro\/[^?]*\.js|replies\/out-of-extra-usage\.json) $/.test(request),
      ),
    ).toEqual([]);

    await lookup.answer.getByRole('button', { name: 'Copy the reply' }).click();
    await expect.poll(async () => (await clipboard(page))['text/plain']).toMatch(/\/e\/9\/$/);
    const reply = (await clipboard(page))['text/plain'] ?? '';

    await report.getByLabel('Tool and version').fill('pi 1.2, key sk-ant-api03-abcdefghijklmnop');
    await report.getByRole('checkbox').first().check();
    await report.getByRole('button', { name: 'Copy the report' }).click();
    await expect(report.getByRole('status')).toHaveText('Copied');
    const without = (await clipboard(page))['text/plain'] ?? '';
    expect(without).toMatch(
      /- Prefix: `API Error: 400`\n[\s\S]*- HTTP status: `400`[\s\S]*- \[x\] Open a terminal/,
    );
    expect(without).not.toMatch(/abcdefghijklmnop|keep going|e-mail/);

    await report.getByLabel('Add my text, without secrets').check();
    await expect(report.locator('pre')).toContainText('mail [e-mail]');
    await report.getByRole('button', { name: 'Copy the report' }).click();
    await expect
      .poll(async () => (await clipboard(page))['text/plain'])
      .toContain('API Error: 400');

    // A reply that comes back, even without the message that it quotes, leads to the page again.
    await lookup.paste(reply.replace(/^> .*/, 'Overloaded'));
    await expect(lookup.answer).toContainText('Your text links to this page.');
    await expect(lookup.answer.locator('h3').first()).toContainText('out of extra usage');
  },
);

test('a report says what stands in the text, and names the tool that its prefix tells', async ({
  lookup,
}) => {
  await lookup.open();
  const body = `{"type":"error","error":{"type":"rate_limit_error","message":"${pastes.sessionLimit}"}}`;
  await lookup.pasteRaw(`API Error: 429 ${body}`);
  await lookup.answer.getByText('Send this to somebody, or report it').click();
  const report = lookup.answer.locator('support-report');
  await expect(report.locator('pre')).toContainText('- Prefix: `API Error: 429`\n');
  await expect(report.locator('pre')).toContainText('- HTTP status: `429`');
  await expect(report.locator('pre')).not.toContainText('400');
  // Several tools print this prefix.
  await expect(report.getByLabel('Tool and version')).toHaveValue('');

  await lookup.pasteRaw(`LLM request rejected: ${pastes.extraUsage}`);
  await lookup.answer.getByText('Send this to somebody, or report it').click();
  await expect(report.getByLabel('change it where it is wrong')).toHaveValue('OpenClaw');
  await expect(report.locator('pre')).toContainText('- Tool and version: `OpenClaw`');
  await report.getByLabel('Tool and version').fill('');
  await expect(report.locator('pre')).not.toContainText('Tool and version');
});

test(
  'the lookup’s answer gives the link to one of its cases',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await lookup.answer.getByText('Send this to somebody, or report it').click();
    await lookup.answer.getByLabel('It leads to').selectOption({ label: 'The hello test answers' });
    await lookup.answer.getByRole('button', { name: 'Copy link to this place' }).click();
    await expect
      .poll(async () => (await clipboard(page))['text/plain'])
      .toMatch(/^https:\/\/\S+\/e\/9\/#case-hello-answers$/);
    await page.goto('./e/9/#case-hello-answers');
    await expect(page.locator('#case-hello-answers')).toBeInViewport();
  },
);
