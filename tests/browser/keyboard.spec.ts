import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Where the focus is, and whether a reader can see it. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const { width, height, bottom, right } = focused.getBoundingClientRect();
    // The box for a file lies unseen over its label, which shows the focus for it.
    const shown = focused.matches('[type=file]') ? focused.closest('label') : focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? focused);
    return {
      what: `${focused.localName} ${focused.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(focused),
      isSeen: width > 0 && height > 0 && bottom > 0 && right > 0,
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

/** How many places Tab must come to; of radio buttons one for each group. */
const countPlaces = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, main [tabindex="0"]',
    );
    const seen = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const groups = seen.filter((one) => one instanceof HTMLInputElement && one.type === 'radio');
    const names = new Set(groups.map((one) => one.getAttribute('name')));
    return seen.length - groups.length + names.size;
  });

for (const address of ['./', './errors/out-of-extra-usage/', './costs/', './start/', './pools/']) {
  test(`Tab comes to every control of ${address} in its order, and shows where it is`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.locator('theme-switch select:visible').waitFor();
    const places: number[] = [];
    const faults: unknown[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === null || places.includes(focus.place)) break;
      if (!focus.isSeen || !focus.isMarked || focus.place < (places.at(-1) ?? 0))
        faults.push(focus);
      places.push(focus.place);
    }
    expect(faults).toEqual([]);
    expect(places).toHaveLength(await countPlaces(page));
  });
}

test('the keyboard alone asks, reads the answer and comes back to the box', async ({
  page,
  lookup,
}) => {
  await lookup.open();
  await lookup.box.focus();
  await page.keyboard.insertText("You've hit your weekly limit · resets Mon 9am");
  await page.keyboard.press('Tab');
  await expect(lookup.answer.locator('h3').first()).toBeVisible();
  const link = lookup.answer.getByRole('link', { name: 'Read the page' });
  for (
    let steps = 0;
    steps < 12 && !(await link.evaluate((one) => one === document.activeElement));
    steps++
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await lookup.box.focus();
  await page.keyboard.press('Escape');
  await expect(lookup.box).toBeFocused();
  await expect(lookup.answer).toBeEmpty();
});

test('a choice of theme and a tick leave the focus where it is', async ({ page }) => {
  await page.goto('./errors/out-of-extra-usage/');
  const theme = page.locator('theme-switch select');
  await theme.focus();
  await page.keyboard.press('ArrowDown');
  await expect(theme).toHaveValue('light');
  await expect(theme).toBeFocused();
  const tick = page.locator('check-list input').first();
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect(tick).toBeFocused();
});
