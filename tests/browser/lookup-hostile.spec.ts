import { hostileTexts } from './support/hostileTexts.ts';
import { expect, test } from './support/test.ts';

/** All that an answer is made of; attributes that are not among these could do harm. */
const ALLOWED = {
  tags: 'A BUTTON CODE DD DETAILS DIV DL DT H2 H3 LI MARK OL P PRE SECTION SPAN STRONG SUMMARY UL'.split(
    ' ',
  ),
  attributes:
    'aria-label aria-live class data-pool data-sure dir href lang role tabindex translate type'.split(
      ' ',
    ),
};

/** What stands in the answer that none of our code has made. */
const foreignParts = (allowed: typeof ALLOWED) => {
  const parts = [...document.querySelectorAll('error-lookup [data-answer] *')];
  const names = parts.flatMap((part) => [
    ...(allowed.tags.includes(part.tagName) ? [] : [part.tagName]),
    ...part.getAttributeNames().filter((name) => !allowed.attributes.includes(name)),
  ]);
  const links = parts.flatMap((part) => part.getAttribute('href') ?? []);
  return [...names, ...links.filter((href) => !href.startsWith('/'))];
};

// One page for all: what one text leaves behind would be seen with the next.
test('no text becomes an element, a dialog, a request or an exception', async ({
  page,
  lookup,
  faults,
}) => {
  test.setTimeout(120_000);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await lookup.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  expect(hostileTexts.length).toBeGreaterThan(100);
  for (const [name, text] of hostileTexts) {
    await test.step(name.slice(0, 80), async () => {
      // The clipboard holds whole characters only, and ends at a null byte.
      if (text.isWellFormed() && !text.includes('\0')) await lookup.paste(text);
      else await lookup.pasteRaw(text);
      if (text.trim() === '') await expect(lookup.answer).toBeEmpty();
      else await expect(lookup.answer.locator('.sure').first()).toBeVisible();
      expect(await page.evaluate(foreignParts, ALLOWED)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(lookup.answer).toBeEmpty();
    });
  }
  expect(dialogs).toEqual([]);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('what is pasted is shown back character for character', async ({ lookup }) => {
  await lookup.open();
  const text = `<b>"&amp;" \u202Eright\u202C\u00A0</b>\n  You're out of extra usage. Add more at claude.ai/settings/usage and keep going.`;
  await lookup.pasteRaw(text);
  await expect(lookup.answer.locator('pre')).toBeVisible();
  expect(await lookup.answer.locator('pre').evaluate((shown) => shown.textContent)).toBe(text);
});

test('bytes that are no text are answered', async ({ lookup }) => {
  await lookup.open();
  await lookup.drop(
    'photo.jpg',
    Array.from({ length: 200_000 }, (_, i) => (i * i * 31 + i) % 256),
  );
  await expect(lookup.answer).toContainText('Not one of ours');
});
