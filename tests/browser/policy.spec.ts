import { pageKinds } from './support/pageKinds.ts';
import { expect, test } from './support/test.ts';

test('no page breaks the policy, at rest or with the search open', async ({ page, request }) => {
  const kinds = await pageKinds(request);
  expect(kinds.length).toBeGreaterThan(8);
  for (const address of kinds) {
    await test.step(address, async () => {
      await page.goto(address);
      expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
      await page.keyboard.press('ControlOrMeta+K');
      await expect(page.getByRole('combobox', { name: /search/i })).toBeFocused();
    });
  }
  // The fixture demands that no violation was reported meanwhile.
});

test('markup and code in strings, and workers of others, are refused', async ({ page, lookup }) => {
  await lookup.open();
  const refused = await page.evaluate(() => {
    const isRefused = (act: () => unknown): boolean => {
      try {
        act();
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    };
    return {
      markup: isRefused(() => (document.body.innerHTML = '<b>markup</b>')),
      script: isRefused(() => (document.createElement('script').text = 'alert(1)')),
      worker: isRefused(() => new Worker('https://example.com/worker.js')),
    };
  });
  expect(refused).toEqual({ markup: true, script: true, worker: true });
});
