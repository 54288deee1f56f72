import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Look } from './looks.ts';
import type { PageType } from './pageTypes.ts';

/** A phone's first screen; more is taken below it. */
const HEIGHT = 640;
/** What comes further down looks like what is above, and a picture of all of it could not be looked at. */
const DEEPEST = 7000;

/** A type of page, with what must be done before it shows what it is there for. */
export interface Scene extends PageType {
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Takes the pictures of one page: one for each look, and one on paper, as PDF.
 *
 * @param origin where the site is served, without the path
 * @param folder where the pictures go
 * @returns the names of the files
 * @example
 * await takePictures(browser, 'http://localhost:4321', { name: 'pools', address: '/pools/' }, looks, 'test-results/screens');
 */
export const takePictures = async (
  browser: Browser,
  origin: string,
  scene: Scene,
  looks: readonly Look[],
  folder: string,
): Promise<string[]> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: HEIGHT } });
  await page.goto(origin + scene.address, { waitUntil: 'networkidle' });
  await scene.prepare?.(page);
  const files: string[] = [];
  for (const { name, width, media } of looks) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia(media);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const path = join(folder, `${scene.name}-${name}.png`);
    const clip = { x: 0, y: 0, width, height: Math.min(height, DEEPEST) };
    await page.screenshot({ path, clip, fullPage: true });
    files.push(path);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
  }
  const paper = join(folder, `${scene.name}-paper.pdf`);
  await page.pdf({ path: paper, format: 'A4' });
  await page.close();
  return [...files, paper];
};
