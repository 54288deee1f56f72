import type { Page } from '@playwright/test';
import { chosenPaths, everyPage } from './support/chosenPaths.ts';
import { sitemapPaths } from './support/sitemapPaths.ts';
import { expect, test } from './support/test.ts';

const widths = [320, 1280] as const;
const themes = ['light', 'dark'] as const;

/** How many pixels a page is wider than the screen, in each theme. */
const overflow = async (page: Page): Promise<number[]> => {
  const over: number[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    over.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  }
  return over;
};

const LOADS = 3;

/**
 * Opens a page and tells how much moves while it loads: after a frame in which scripts may have moved it and one in which it was
 * seen. A busy machine may paint a page of which it has read half; what moves by that does not move each time.
 */
const openAndMeasure = async (page: Page, path: string): Promise<number> => {
  let least = Infinity;
  for (let load = 0; load < LOADS && least > 0; load += 1) {
    await page.goto(path);
    const shift = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { shift: number }).shift;
    });
    least = Math.min(least, shift);
  }
  return least;
};

test('no page scrolls sideways or moves while it loads, on phone and desk, in either theme', async ({
  page,
  request,
}) => {
  const paths = await chosenPaths(request);
  test.setTimeout(30_000 + paths.length * 3000);
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0 } = entry as { value?: number };
        (globalThis as unknown as { shift: number }).shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    for (const path of paths) {
      const measured = { shift: await openAndMeasure(page, path), over: await overflow(page) };
      expect.soft(measured, `${path} at ${String(width)}`).toEqual({ shift: 0, over: [0, 0] });
    }
  }
});

test('a variant shows message, verdict and first action on the first screen of the smallest phone', async ({
  page,
}) => {
  const variants = sitemapPaths()
    .filter((path) => /\/errors\/./.test(path))
    .filter((_, i) => everyPage || i % 6 === 0);
  test.setTimeout(30_000 + variants.length * 1000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of variants) {
    await page.goto(path);
    for (const part of ['#message', '.verdict', '.first'])
      await expect.soft(page.locator(part), path).toBeInViewport({ ratio: 1 });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  // What moves is moved by a script.
  test('no page scrolls sideways, on phone and desk, in either theme', async ({
    page,
    request,
  }) => {
    const paths = await chosenPaths(request);
    test.setTimeout(30_000 + paths.length * 3000);
    for (const path of paths) {
      await page.goto(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await overflow(page), `${path} at ${String(width)}`).toEqual([0, 0]);
      }
    }
  });
});
