import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const PAGES = [
  '/pools/',
  '/pools/five-hour-limit/',
  '/tools/claude-code/',
  '/changes/',
  '/errors/session-limit/',
];

/** What is wrong with the pictures of a page: too few pixels, a cut text, two texts on one place, a page that scrolls sideways. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const closed of document.querySelectorAll('.picture details'))
      closed.toggleAttribute('open', true);
    const pictures = [...document.querySelectorAll('.picture, .strip')];
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
        if (parseFloat(getComputedStyle(parent).fontSize) < 11) faults.push(`"${words}" is small`);
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
  });

test('no picture cuts, crowds or shrinks its words, on a phone or on a desk', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(page), `${address} at ${String(width)}`).toEqual([]);
    }
  }
});
