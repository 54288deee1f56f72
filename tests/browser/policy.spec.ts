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
