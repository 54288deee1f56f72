import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderSite } from '../../src/cli/building/folderSite.ts';
import { serveSite } from '../../src/cli/serving/serveSite.ts';
import { staticHost } from '../../src/cli/serving/staticHost.ts';
import { pastes } from './support/pastes.ts';
import { expect, test as siteTest } from './support/test.ts';

const { base, dist } = folderSite;

/** The same tests, on the site as it is built for a folder of a host. */
const test = siteTest.extend({
  baseURL: async ({}, use) => {
    if (!existsSync(join(dist, 'index.html')))
      throw new Error(`There is no site for ${base} in ${dist}. Run "npm run build:sub" first.`);
    const { origin, stop } = await serveSite(staticHost(dist, base));
    await use(origin + base);
    stop();
  },
});

test('the site works in a folder, and asks for nothing outside of it', async ({
  page,
  lookup,
  search,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith(base)) outside.push(pathname);
  });
  const links = () =>
    page
      .locator('a[href^="/"], link[href^="/"], form[action^="/"]')
      .evaluateAll((found) =>
        found.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''),
      );
  const strays = async (): Promise<string[]> =>
    (await links()).filter((link) => !link.startsWith(base));

  await lookup.open();
  await lookup.paste(pastes.extraUsage);
  await expect(lookup.answer.locator('.finding')).toBeVisible();
  expect(await strays()).toEqual([]);
  await lookup.answer.locator('.finding a').first().click();
  await expect(page).toHaveURL(/\/sub\/errors\/out-of-extra-usage\//);
  expect(await strays()).toEqual([]);

  await page.keyboard.press('/');
  await search.field.fill('weekly');
  await expect(search.hits.first()).toBeVisible();
  expect(await strays()).toEqual([]);

  await page.goto('./Errors/Out-Of-Extra-Usage#cases');
  await expect(page).toHaveURL(/\/sub\/errors\/out-of-extra-usage\/#cases$/);
  expect(outside).toEqual([]);
});
