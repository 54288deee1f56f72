import { builtPages, builtSite } from './builtSite.ts';
import { weighPage, type PageWeight } from './weighPage.ts';

/**
 * Weighs every page of a built site.
 *
 * @param dist the built site
 * @param base the path it was built for; starts and ends with a slash
 * @returns the weights in the order of their addresses, which begin with a slash, without the base
 * @throws {Error} when there is no page
 * @example
 * const [first] = await weighSite(dist, '/');
 */
export const weighSite = async (dist: string, base: string): Promise<PageWeight[]> => {
  const site = builtSite(dist, base);
  const pages = await builtPages(dist, base);
  if (pages.length === 0)
    throw new Error(`There is no page in ${dist}. Run "npm run build" first.`);
  const weights = pages.map(({ address, page }) => weighPage(address, page, site));
  return (await Promise.all(weights)).map((weight) => ({
    ...weight,
    address: weight.address.slice(base.length - 1),
  }));
};
