import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in both themes, in short. */
const findings = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`));
  }
  return found;
};

/** How many pixels the page, or the dialog over it, is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog')];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });

for (const width of [320, 1280]) {
  test.describe(`at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('results, a chosen one, and no results are accessible', async ({ search }) => {
      await search.open('?q=usage');
      await search.hits.first().waitFor();
      await search.field.press('ArrowDown');
      expect(await findings(search.page)).toEqual([]);
      expect(await overflow(search.page)).toBe(0);
      await search.field.fill('extravaganza');
      await search.outcome.getByRole('link').waitFor();
      expect(await findings(search.page)).toEqual([]);
    });

    test('an answer and results in the dialog are accessible', async ({ search }) => {
      await search.openDialog();
      await search.paste(`${pastes.extraUsageJson}\n${pastes.sessionLimit}`);
      await expect(search.answer).toContainText('Also in your text');
      await search.hits.first().waitFor();
      expect(await findings(search.page)).toEqual([]);
      expect(await overflow(search.page)).toBe(0);
    });

    test('the answer of the lookup fits', async ({ lookup }) => {
      await lookup.open();
      await lookup.paste(`${'x'.repeat(300)} ${pastes.extraUsageJson}\n${pastes.sessionLimit}`);
      await expect(lookup.answer).toContainText('Also in your text');
      expect(await overflow(lookup.page)).toBe(0);
      expect(await findings(lookup.page)).toEqual([]);
    });
  });
}
