import type { APIRequestContext } from '@playwright/test';
import { pageKinds } from './pageKinds.ts';
import { sitemapPaths } from './sitemapPaths.ts';

/** Whether every page is looked at in every way, as `npm run test:all` does. */
export const everyPage = process.env.PAGES === 'all';

/** The pages that a check visits: one of each kind, or all. */
export const chosenPaths = async (request: APIRequestContext): Promise<string[]> => {
  const kinds = await pageKinds(request);
  return everyPage ? [...new Set([...kinds, ...sitemapPaths()])] : kinds;
};
