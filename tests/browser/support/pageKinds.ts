import type { APIRequestContext } from '@playwright/test';

const addresses = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);

/**
 * One page of each kind, from the sitemap: the first address for each first folder and depth. The search and the page
 * for missing addresses are added, which no sitemap names.
 */
export const pageKinds = async (request: APIRequestContext): Promise<string[]> => {
  const xml = await (await request.get('./sitemap-0.xml')).text();
  const byKind = new Map<string, string>();
  for (const path of addresses(xml)) {
    const folders = path.split('/').filter(Boolean);
    byKind.set(`${folders[0] ?? ''} ${String(folders.length)}`, path);
  }
  return [...byKind.values(), './search/?q=usage', './no-such-page/'];
};
