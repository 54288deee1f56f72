import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';
import { busiestTask } from './support/busiestTask.ts';

const MEGABYTE = 1_000_000;
/** A frame of more than this is felt; milliseconds. */
const FELT = 50;

/** A log of the given length with one error near its end. */
const longLog = (length: number): string => {
  const line = '2026-11-20T12:00:00Z info worker: request 4711 done in 132 ms, 0 retries\n';
  const end = `${pastes.extraUsage}\n${line.repeat(20)}`;
  return line.repeat(Math.ceil(length / line.length)).slice(0, length - end.length) + end;
};

test(
  'a megabyte is answered without a frame that is felt',
  { tag: '@chromium' },
  async ({ browser, lookup }) => {
    await lookup.open();
    // What the page itself has to do after loading is not what the paste takes.
    await lookup.page.waitForLoadState('networkidle');
    await lookup.copy(longLog(MEGABYTE));
    const busiest = await busiestTask(browser, async () => {
      await lookup.page.keyboard.press('ControlOrMeta+V');
      await expect(lookup.answer.locator('.finding')).toContainText('Exact');
      await lookup.page.waitForTimeout(500);
    });
    expect(busiest).toBeGreaterThan(0);
    expect(busiest).toBeLessThanOrEqual(FELT);
  },
);

test.describe('a megabyte', () => {
  test.beforeEach(async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(longLog(MEGABYTE));
    await expect(lookup.answer.locator('.finding')).toContainText('Exact');
  });

  test('is matched whole, though the box holds its beginning only', async ({ lookup }) => {
    expect(await lookup.marked()).not.toEqual([]);
    expect(await lookup.box.inputValue()).toBe(longLog(MEGABYTE).slice(0, 1000));
    await expect(lookup.note).toHaveText(
      'The box shows the first 1,000 of 1,000,000 characters; all were matched.',
    );
  });

  test('is shown around the match, with what is left out', async ({ lookup }) => {
    const text = await lookup.answer.locator('.own-text').innerText();
    expect(text).toContain("You're out of extra usage");
    expect(text).toMatch(/9\d\d,\d{3} characters before this are not shown/);
    expect(text.length).toBeLessThan(2000);
  });

  test('is put away by an edit: then the box is the text', async ({ lookup }) => {
    await lookup.box.press('ControlOrMeta+A');
    await lookup.box.pressSequentially('hello');
    await expect(lookup.answer).toContainText('Not one of ours');
    await expect(lookup.note).toBeEmpty();
  });

  test('comes back whole by undo', async ({ lookup }) => {
    await lookup.box.press('Escape');
    await expect(lookup.answer).toBeEmpty();
    await lookup.box.press('ControlOrMeta+Z');
    await expect(lookup.answer.locator('.finding')).toContainText('Exact');
  });
});

test('five megabytes in a file are answered', async ({ lookup }) => {
  await lookup.open();
  await lookup.page.locator('error-lookup [type=file]').setInputFiles({
    name: 'huge.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(longLog(5 * MEGABYTE)),
  });
  await expect(lookup.answer.locator('.finding')).toContainText('Exact', { timeout: 15_000 });
  await expect(lookup.note).toContainText('From the file huge.log.');
  await expect(lookup.note).toContainText('of 5,000,000 characters');
});

test('of an answer that comes too late nothing is shown, not even that it is coming', async ({
  lookup,
}) => {
  const { page } = lookup;
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/catalogue*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await lookup.paste(pastes.extraUsage);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  await expect(lookup.answer).toBeEmpty();
  const rest = page.waitForResponse(/catalogue-rest\.json$/);
  release(undefined);
  await (await rest).finished();
  await page.waitForLoadState('networkidle');
  await expect(lookup.answer).toBeEmpty();
  await expect(lookup.status).toBeEmpty();
});
