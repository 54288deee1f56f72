import { expect, test } from './support/test.ts';

/** What Chromium tells of the rules that it was given, and of what it fetched by them. */
interface RuleSet {
  readonly ruleSet: { readonly url?: string; readonly errorMessage?: string };
}
interface Fetched {
  readonly prefetchUrl: string;
  readonly status: string;
}

test(
  'a page that a reader is about to open is fetched before',
  { tag: '@chromium' },
  async ({ page, baseURL }) => {
    const session = await page.context().newCDPSession(page);
    const rules: RuleSet[] = [];
    const ready = new Set<string>();
    session.on('Preload.ruleSetUpdated', (event: RuleSet) => rules.push(event));
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }: Fetched) => {
      if (status === 'Ready') ready.add(new URL(prefetchUrl).pathname);
    });
    await session.send('Preload.enable');
    await page.goto('./errors/out-of-extra-usage/');
    await expect.poll(() => rules.map(({ ruleSet }) => ruleSet.url)).toHaveLength(1);
    expect(rules[0]?.ruleSet).toMatchObject({
      url: new URL('speculation-rules.json', baseURL).href,
    });
    expect(rules[0]?.ruleSet.errorMessage).toBeUndefined();
    const link = page.locator('.card h3 a').first();
    await link.hover();
    const path = new URL((await link.getAttribute('href')) ?? '', baseURL).pathname;
    await expect.poll(() => [...ready]).toEqual([path]);
  },
);
