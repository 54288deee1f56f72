import type { Page } from '@playwright/test';
import { foreignParts, lostParts, searchParts } from './support/foreignParts.ts';
import { injections } from './support/injections.ts';
import { expect, test } from './support/test.ts';

// lookup-hostile.spec.ts puts the same texts into the lookup. All go into one page: what one leaves behind is seen with the next.

test.describe.configure({ timeout: 120_000 });

/** Dialogs that a page opens. */
const dialogsOf = (page: Page): string[] => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
};

/** The most that a search may have; what is longer is taken for a paste, and goes to the lookup. */
const MOST = 120;

/** Puts texts together, which saves time. */
const together = (searches: readonly string[], text: string): readonly string[] => {
  const joined = `${searches.at(-1) ?? ''} ${text}`.trim();
  return joined.length <= MOST ? [...searches.slice(0, -1), joined] : [...searches, text];
};

test('there are more than two hundred texts that try to become part of a page', () => {
  expect(injections.length).toBeGreaterThan(200);
});

/** An index in which nothing is found, so that each text is shown whole. */
const EMPTY_INDEX = `export const options = async () => {}, init = options, filters = async () => ({});
export const search = async () => ({ results: [] });`;

test('a search shows any text as text', async ({ page, search }) => {
  const dialogs = dialogsOf(page);
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: EMPTY_INDEX }),
  );
  await search.open('?q=usage');
  await expect(search.outcome).toContainText('Nothing found for “usage”');
  const typed = injections.filter((text) => text.length <= MOST && !/[\n\r]/.test(text));
  const wrong = await page.evaluate(async (texts) => {
    const field = document.querySelector<HTMLInputElement>('.search-panel input');
    const outcome = document.querySelector('.search-panel .outcome');
    if (!field || !outcome) return texts;
    const found: string[] = [];
    for (const text of texts) {
      field.value = text;
      const shown = new Promise((resolve) => {
        new MutationObserver(resolve).observe(outcome, { childList: true });
      });
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await shown;
      const asText = outcome.textContent.includes(`“${field.value.trim()}”`);
      if (!asText || outcome.querySelector(':not(p, a)')) found.push(text);
    }
    return found;
  }, typed);
  expect(typed.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
  expect(await page.evaluate(foreignParts, searchParts)).toEqual([]);
  expect(dialogs).toEqual([]);
});

test('no fragment changes a page but by the ticks that it has', async ({ page }) => {
  const dialogs = dialogsOf(page);
  // What tells the reader's tool and plan is loaded by a fragment, and is part of the page from then on.
  await page.goto('./errors/out-of-extra-usage/#t=case-credits-off&for=teapot');
  await expect(page.locator('fits-me form')).toBeAttached();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  const changed = await page.evaluate(async (texts) => {
    const watched = new MutationObserver(() => undefined);
    watched.observe(document, { childList: true, subtree: true });
    const found: string[] = [];
    for (const text of texts) {
      const written = encodeURIComponent(text);
      for (const hash of [
        `t=case-credits-off,${written}&for=${written}&${written}=${written}`,
        `t=case-credits-off,${text}&for=${text}&${text}`,
      ]) {
        const heard = new Promise((resolve) => {
          addEventListener('hashchange', resolve, { once: true });
        });
        location.hash = hash;
        await heard;
        const added = watched.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
        if (added.some((node) => node instanceof Element)) found.push(hash);
      }
    }
    return found;
  }, injections);
  expect(changed).toEqual([]);
  // Ticking writes the fragment anew, with what others have put into it.
  await page.getByRole('checkbox', { name: 'You have just paid' }).check();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect(dialogs).toEqual([]);
});

test('no lost address becomes part of the page that says so', async ({ page }) => {
  const dialogs = dialogsOf(page);
  await page.goto('./no/such/page/');
  const foreign = await page.evaluate(
    async ({ texts, tags }) => {
      const lost = document.querySelector('lost-address');
      const page = lost?.parentElement;
      if (!lost || !page) return ['no lost-address'];
      const found: string[] = [];
      // Entities and marks that nobody sees are no part of an address; what stands before them keeps it from meaning a page.
      const lostOnes = texts.map((text) => `no-page${encodeURIComponent(text)}`);
      for (const address of [...lostOnes, 'out-of-extra-usge/']) {
        history.replaceState(null, '', `/errors/${address}`);
        lost.remove();
        page.append(lost);
        // It has asked for the same before.
        await (await fetch('/addresses.json')).json();
        const names = [...lost.querySelectorAll('*')].map(({ tagName }) => tagName);
        found.push(...names.filter((name) => !tags.includes(name)));
      }
      return found;
    },
    { texts: injections.reduce<readonly string[]>(together, []), tags: lostParts.tags },
  );
  expect(foreign).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Did you mean one of these?' })).toBeVisible();
  expect(await page.evaluate(foreignParts, lostParts)).toEqual([]);
  expect(dialogs).toEqual([]);
});
