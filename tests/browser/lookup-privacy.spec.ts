import type { Page } from '@playwright/test';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

/** All that a page can keep in a browser. */
const readStorage = async () => ({
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  cookies: document.cookie,
  history: history.state as unknown,
  length: history.length,
  name: window.name,
});

test('a paste makes no request, stores nothing and leaves the address as it is', async ({
  page,
  lookup,
}) => {
  await lookup.open();
  const address = page.url();
  const stored = await page.evaluate(readStorage);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));

  const texts = [pastes.extraUsage, pastes.stranger, `${pastes.sessionLimit}\n`.repeat(20_000)];
  for (const text of texts) {
    await lookup.paste(text);
    await expect(lookup.answer.locator('.finding')).toBeVisible();
    await expect(lookup.status).not.toBeEmpty();
  }
  await lookup.box.press('ControlOrMeta+A');
  await lookup.box.pressSequentially('req_011CexampleSecret out of extra usage');
  await lookup.drop('secret.log', [...new TextEncoder().encode(pastes.extraUsageJson)]);
  await expect(lookup.answer.locator('.read-out')).toContainText('req_011CexampleExample0000001');
  await page.waitForTimeout(1000);

  expect(requests).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(readStorage)).toEqual(stored);
  expect(await page.context().cookies()).toEqual([]);
  expect(stored).toMatchObject({ local: [], session: [], databases: [], caches: [], cookies: '' });
});

/** What the page gives to the search index: the arguments of each of its calls. */
const watchIndex = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    globalThis.Worker = class extends Worker {
      override postMessage(message: object) {
        if ('method' in message) asked.push(JSON.stringify(message));
        super.postMessage(message);
      }
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
};

test('a paste into the search stands in no address, and the index gets words of it only', async ({
  page,
  search,
}) => {
  const askedOfIndex = await watchIndex(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  await search.open();
  await search.paste(pastes.extraUsageJson);
  await expect(search.answer).toContainText('Exact');
  await expect(search.hits.first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(requests.filter((address) => /req_011|extra usage|invalid_/.test(address))).toEqual([]);
  const searches = (await askedOfIndex()).filter((call) => call.includes('"search"'));
  expect(searches).not.toEqual([]);
  expect(searches.filter((call) => /req_011|400|\\"|invalid_/.test(call))).toEqual([]);
});

test('the page may not ask other sites, even if it wanted to', async ({ page, faults }) => {
  await page.goto('./');
  const refused = await page.evaluate(() =>
    fetch('https://example.com/?paste=secret').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(faults.splice(0).join()).toMatch(/connect-src/);
});
