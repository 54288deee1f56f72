import { answerParts, type Allowed } from './support/foreignParts.ts';
import { hostileTexts } from './support/hostileTexts.ts';
import { expect, test } from './support/test.ts';

/** Gives the lookup one text after the other, and says what each has left in the page that none of our code has made. */
const answerAll = async ([texts, allowed]: readonly [readonly string[], Allowed]) => {
  const box = document.querySelector<HTMLTextAreaElement>('error-lookup textarea');
  const answer = document.querySelector('error-lookup [data-answer]');
  if (!box || !answer) return [['', 'no lookup']];
  const until = async (holds: () => boolean): Promise<void> => {
    const late = performance.now() + 20_000;
    while (!holds() && performance.now() < late) await new Promise((done) => setTimeout(done));
  };
  const put = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  };
  const faults: [text: string, fault: string][] = [];
  for (const text of texts) {
    put(text);
    const blank = text.trim() === '';
    await until(() => (blank ? answer.childElementCount === 0 : !!answer.querySelector('.sure')));
    if (!blank && !answer.querySelector('.sure')) faults.push([text.slice(0, 80), 'no answer']);
    for (const { tagName, attributes } of answer.querySelectorAll('*')) {
      const names = [...attributes].map(({ name }) => name);
      if (!allowed.tags.includes(tagName)) faults.push([text.slice(0, 80), tagName]);
      for (const name of names.filter((one) => !allowed.attributes.includes(one)))
        faults.push([text.slice(0, 80), name]);
    }
    put('');
    await until(() => answer.childElementCount === 0);
  }
  return faults;
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
  expect(hostileTexts.length).toBeGreaterThan(400);
  expect(await page.evaluate(answerAll, [hostileTexts, answerParts] as const)).toEqual([]);
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
