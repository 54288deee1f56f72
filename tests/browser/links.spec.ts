import { answerParts, foreignParts } from './support/foreignParts.ts';
import { injections } from './support/injections.ts';
import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

/** What a link may bring at most; a box keeps one sign for the end of a line. */
const hostile = injections.join('\n').replace(/\r\n?/g, '\n').slice(0, 19_000);
const message = "You've hit your session limit · resets 4pm (Europe/Berlin)";

test('the text of a link is answered once, however late the page is shown', async ({
  page,
  lookup,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/catalogue.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`./#q=${encodeURIComponent(pastes.sessionLimit)}`);
  await expect(lookup.note).toContainText('came with the link');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  held.resolve(undefined);
  await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
  await expect(lookup.note).toContainText('came with the link');
});

test('a text that comes with a link is answered, as text, and leaves the address at once', async ({
  page,
  lookup,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`./#for=zed&q=${encodeURIComponent(`${hostile}\n${message}`)}`);
  await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
  await expect(lookup.box).toHaveValue(`${hostile}\n${message}`);
  await expect(lookup.note).toContainText('came with the link');
  expect(await page.evaluate(foreignParts, answerParts)).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(new URL(page.url()).hash).toBe('#for=zed');
  // The address of a page has no fragment when it is asked for.
  expect(requests.filter((address) => /onerror|session limit|#/.test(address))).toEqual([]);

  // On an open page, too; and a longer text than the box takes is cut.
  await page.evaluate(() => (location.hash = `q=${'x'.repeat(30_000)}`));
  await expect(lookup.note).toContainText('first 20,000 characters');
  await expect(lookup.answer).toContainText('Not one of ours');
  expect((await lookup.box.inputValue()).length).toBe(20_000);
  expect(new URL(page.url()).hash).toBe('');
});

test(
  'a link to an answer brings it back, until another text is answered',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    await lookup.open();
    await lookup.paste(`${message} req_011CexampleExample0000001`);
    await lookup.answer.getByText('Send this to somebody, or report it').click();
    await lookup.answer.getByRole('button', { name: 'Copy link to this answer' }).click();
    await expect(lookup.answer.getByText('Copied', { exact: true })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(decodeURIComponent(link.hash)).toMatch(
      /^#d=1;\d+;exact;reset:4pm\+\(Europe\/Berlin\);\d{4}-\d\d-\d\d$/,
    );
    await page.evaluate((hash) => (location.hash = hash), link.hash);
    const finding = lookup.answer.locator('.finding');
    await expect(finding.locator('.sure')).toHaveText(/^From a link On .* every word/);
    await expect(finding.locator('.verdict')).toBeVisible();
    await expect(finding.locator('.first')).toContainText('First, free');
    await expect(lookup.answer.locator('.read-out')).toHaveText(/their text\s*Resets\s*4pm/);
    await expect(lookup.box).toHaveValue('');
    await expect(lookup.status).toHaveText(/^From a link: /);

    await lookup.paste(pastes.extraUsage);
    await expect(finding.locator('.sure')).toContainText('Exact');
    await expect.poll(() => new URL(page.url()).hash).toBe('');

    // A chat takes the mark behind a link for a part of it.
    await page.evaluate((hash) => (location.hash = `${hash}).`), link.hash);
    await expect(finding.locator('.sure')).toContainText('From a link');

    await lookup.paste(pastes.extraUsage);
    await expect(finding.locator('.sure')).toContainText('Exact');
    // A link that cannot be read takes nothing away.
    await page.evaluate(() => (location.hash = 'd=2;9;exact;2026-11-21'));
    await expect(lookup.note).toContainText('nothing that this page can read');
    await expect(finding.locator('.sure')).toContainText('Exact');
  },
);

test('a mark that a chat took for a part of a link keeps nobody from its place', async ({
  page,
}) => {
  for (const mark of [').', '>', '”', '_', '-']) {
    await page.goto(`./errors/session-limit/#cases${mark}`);
    await expect(page).toHaveURL(/#cases$/);
    await expect(page.locator('#cases')).toBeInViewport();
    await page.goto('about:blank');
  }
  await page.goto('./fixes/add-console-credits/#step-cap*');
  await expect(page).toHaveURL(/#step-cap$/);
  // What is no place of the page stays as it is.
  for (const other of ['#nowhere).', '#t=case).', '#cases']) {
    await page.goto('about:blank');
    await page.goto(`./errors/session-limit/${other}`);
    await page.getByRole('button', { name: 'Copy the reply' }).waitFor();
    expect(new URL(page.url()).hash).toBe(other);
  }
});

test(
  'a step of a fix has a link that the keyboard copies',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('./fixes/add-console-credits/');
    const step = page.locator('#step-cap');
    const button = step.getByRole('button', { name: /^Copy the link to: Step \d$/ });
    await button.focus();
    await expect(button).toHaveCSS('opacity', '1');
    const [size, room] = [await button.boundingBox(), await step.boundingBox()];
    expect(size?.height).toBeGreaterThanOrEqual(24);
    expect((size?.y ?? 0) + (size?.height ?? 0)).toBeLessThanOrEqual(
      (room?.y ?? 0) + (room?.height ?? 0),
    );
    await page.keyboard.press('Enter');
    await expect(button).toHaveText('✓');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /\/fixes\/add-console-credits\/#step-cap$/,
    );
  },
);
