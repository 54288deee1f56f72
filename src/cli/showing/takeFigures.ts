import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Look } from './looks.ts';
import type { PageType } from './pageTypes.ts';

/** What our pages draw, as a selector. */
const FIGURES = '.picture, .strip, .bars';

/**
 * Takes each picture that a page draws as a file of its own, in each look; also what stands far down a page.
 *
 * @param origin where the site is served, without the path
 * @param folder where the files go
 * @returns the names of the files
 * @example
 * await takeFigures(browser, 'http://localhost:4321', { name: 'pools', address: '/pools/' }, pictureLooks, 'test-results/screens');
 */
export const takeFigures = async (
  browser: Browser,
  origin: string,
  { name, address }: PageType,
  looks: readonly Look[],
  folder: string,
): Promise<string[]> => {
  const page = await browser.newPage();
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const figures = await page.locator(FIGURES).all();
  const files: string[] = [];
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia(look.media);
    for (const [place, figure] of figures.entries()) {
      const path = join(folder, `picture-${name}-${String(place + 1)}-${look.name}.png`);
      await figure.screenshot({ path });
      files.push(path);
    }
  }
  await page.close();
  return files;
};
