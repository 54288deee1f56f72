import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const PAGES = [
  '/pools/',
  '/pools/five-hour-limit/',
  '/tools/claude-code/',
  '/changes/',
  '/errors/session-limit/',
  // The longest names and amounts.
  '/costs/#plan=team-premium&pattern=agents&hours=24&days=31',
];
/** What is wrong with the pictures of a page: too few pixels, a cut text, two texts on one place, a page that scrolls sideways. */
const faultsOf = (page: Page, least = 11): Promise<string[]> =>
  page.evaluate((smallest) => {
    for (const closed of document.querySelectorAll('.picture details'))
      closed.toggleAttribute('open', true);
    const pictures = [...document.querySelectorAll('.picture, .strip, .bars')];
    const faults = pictures.length === 0 ? ['no picture'] : [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${String(scrollWidth)} wide`);
    for (const picture of pictures) {
      const frame = picture.getBoundingClientRect();
      const texts = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      const placed: { words: string; box: DOMRect }[] = [];
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const words = node.nodeValue?.trim() ?? '';
        const parent = node.parentElement;
        if (words === '' || parent?.closest('sup, .sr-only') !== null) continue;
        if (parseFloat(getComputedStyle(parent).fontSize) < smallest)
          faults.push(`"${words}" is small`);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1)
            faults.push(`"${words}" is cut`);
          const under = placed.find(
            (other) =>
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3,
          );
          if (under !== undefined) faults.push(`"${words}" lies on "${under.words}"`);
          placed.push({ words, box });
        }
      }
    }
    return faults;
  }, least);

const faultsAt = async (page: Page, widths: readonly number[]): Promise<void> => {
  for (const address of PAGES) {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await faultsOf(page), `${address} at ${String(width)}`).toEqual([]);
    }
  }
};

test('no picture cuts, crowds or shrinks its words, on a phone or on a desk', async ({ page }) => {
  await faultsAt(page, [320, 1280]);
});

test('nor on paper, where no word is smaller than 7 points', async ({ page }) => {
  // An A4 sheet without its margins.
  await page.setViewportSize({ width: 703, height: 1040 });
  await page.emulateMedia({ media: 'print' });
  for (const address of PAGES) {
    await page.goto(address);
    expect.soft(await faultsOf(page, 9.3), address).toEqual([]);
  }
});

test(
  'nor does it with text of twice the size, as readers set it in their browser',
  { tag: '@chromium' },
  async ({ page, context }) => {
    const devTools = await context.newCDPSession(page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await faultsAt(page, [640, 1280]);
  },
);
