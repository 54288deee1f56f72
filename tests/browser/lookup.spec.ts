import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

const title = "You're out of extra usage. Add more …";

test.describe('a paste', () => {
  test('is answered by itself: how sure, why, what it means, what to do', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    const finding = lookup.answer.locator('.finding');
    await expect(finding).toContainText('Exact Every word of this message stands in your text.');
    await expect(finding.getByRole('heading')).toHaveText(title);
    await expect(finding.locator('.verdict')).toContainText('Pay?Not yet: check first');
    await expect(finding).toContainText('First, free: Run claude -p "say hello"');
    await finding.getByRole('link', { name: 'Read the page' }).click();
    await expect(lookup.page).toHaveURL(/\/errors\/out-of-extra-usage\/$/);
  });

  test('is shown with the matching words marked', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('pre')).toHaveText(pastes.extraUsage);
    expect((await lookup.marked()).join(' ')).toContain("You're out of extra usage");
    expect((await lookup.marked()).join(' ')).not.toContain('LLM request rejected');
  });

  test('gives up its prefix and its values, each with its label', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsageJson);
    const read = lookup.answer.locator('.read-out');
    await expect(read.getByRole('link', { name: 'API Error: 400' })).toHaveAttribute(
      'href',
      /\/wrappers\/api-error-status\/$/,
    );
    await expect(read).toContainText('Request id');
    await expect(read).toContainText('req_011CexampleExample0000001');
    await expect(read).toContainText('invalid_request_error');
  });

  test('with several errors names the cause first, and the others with their count', async ({
    lookup,
  }) => {
    await lookup.open();
    const { extraUsage, sessionLimit } = pastes;
    await lookup.paste([extraUsage, 'then', sessionLimit, 'again', sessionLimit].join('\n\n'));
    const headings = lookup.answer.getByRole('heading', { level: 2 });
    await expect(headings).toHaveText(['Most likely the cause', 'Also in your text']);
    await expect(lookup.answer.locator('.finding h3')).toHaveText(title);
    const also = lookup.answer.locator('.further li').first();
    await expect(also).toContainText('session limit');
    await expect(also).toContainText('Stands 2 times in your text.');
  });

  test('that is none of ours is called so, and led to the list and to questions', async ({
    lookup,
  }) => {
    await lookup.open();
    await lookup.paste(pastes.stranger);
    await expect(lookup.answer).toContainText('Not one of ours');
    await expect(lookup.answer.locator('a[href$="/errors/"]')).toBeVisible();
    await expect(lookup.answer.locator('a[href$="/start/"]')).toBeVisible();
    await expect(lookup.answer.locator('mark')).toHaveCount(0);
  });

  test('of another provider’s error names the provider, and leads there', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.bedrock);
    const finding = lookup.answer.locator('.finding');
    await expect(finding).toContainText('Not one of ours');
    await expect(finding).toContainText(
      'This error is from Amazon Web Services (Bedrock), not from Claude.',
    );
    await finding.getByRole('link', { name: 'Where to turn' }).click();
    await expect(lookup.page).toHaveURL(/\/not-claude\/#bedrock-too-many-tokens$/);
    await expect(lookup.page.locator(':target')).toBeInViewport();
  });

  test('of a message that is no longer sent says so', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.aprilCredit);
    await expect(lookup.answer).toContainText('This message is no longer sent.');
  });

  test('of a mere warning says so', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.warning);
    await expect(lookup.answer).toContainText('This is a warning, not a refusal.');
  });

  test('with a prefix of many clients, and a message that we do not know, offers the prefix', async ({
    lookup,
  }) => {
    await lookup.open();
    await lookup.paste(`API Error: 400 ${pastes.stranger}`);
    await expect(lookup.answer).toContainText('Not one of ours');
    await expect(lookup.answer.locator('.links')).toContainText('Nearest to it');
    await expect(lookup.answer.locator('.links').getByRole('link').first()).toHaveAttribute(
      'href',
      /\/wrappers\/api-error-status\/$/,
    );
  });

  test('with a prefix that tells its client says that the message behind it is unknown', async ({
    lookup,
  }) => {
    await lookup.open();
    await lookup.paste(`LLM request rejected: ${pastes.stranger}`);
    await expect(lookup.answer).toContainText('Only this prefix stands in your text.');
    await expect(lookup.answer.locator('.finding').getByRole('link').first()).toHaveAttribute(
      'href',
      /\/wrappers\/llm-request-rejected\/$/,
    );
  });

  test('after a paste replaces it and its answer', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
    await lookup.paste(pastes.sessionLimit);
    await expect(lookup.box).toHaveValue(pastes.sessionLimit);
    await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
    await expect(lookup.answer).not.toContainText('extra usage');
  });

  test('into a text that was typed is put where the cursor stands', async ({ lookup }) => {
    await lookup.open();
    await lookup.box.pressSequentially('My log says: ');
    await lookup.paste(pastes.sessionLimit);
    await expect(lookup.box).toHaveValue(`My log says: ${pastes.sessionLimit}`);
    await expect(lookup.answer.locator('h3').first()).toContainText('session limit');
    await lookup.paste('!');
    await expect(lookup.box).toHaveValue(`My log says: ${pastes.sessionLimit}!`);
  });
});

test.describe('the keyboard', () => {
  test('alone is enough: paste, read, go', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('.finding')).toBeVisible();
    await expect(lookup.box).toBeFocused();
    await lookup.page.keyboard.press('Tab');
    await expect(lookup.page.locator('error-lookup [type=file]')).toBeFocused();
    await lookup.page.keyboard.press('Tab');
    await expect(lookup.page.getByRole('button', { name: 'Clear' })).toBeFocused();
    await lookup.page.keyboard.press('Tab');
    await expect(lookup.answer.getByRole('link', { name: title })).toBeFocused();
    await lookup.page.keyboard.press('Enter');
    await expect(lookup.page).toHaveURL(/\/errors\/out-of-extra-usage\/$/);
  });

  test('clears with Escape, and undo brings text and answer back', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.answer.locator('.finding')).toBeVisible();
    await lookup.page.keyboard.press('Escape');
    await expect(lookup.box).toHaveValue('');
    await expect(lookup.answer).toBeEmpty();
    await lookup.page.keyboard.press('ControlOrMeta+Z');
    await expect(lookup.box).toHaveValue(pastes.extraUsage);
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
  });

  test('undoes a second paste', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await lookup.paste(pastes.sessionLimit);
    await lookup.page.keyboard.press('ControlOrMeta+Z');
    await expect(lookup.box).toHaveValue(pastes.extraUsage);
    await expect(lookup.answer.locator('h3').first()).toHaveText(title);
  });
});

test('typing is answered after a pause, without a button', async ({ lookup }) => {
  await lookup.open();
  await lookup.box.pressSequentially("You're out of extra usage", { delay: 5 });
  await expect(lookup.answer.locator('.finding')).toContainText('Likely');
});

test('the clear button empties box and answer, and gives the focus back to the box', async ({
  lookup,
}) => {
  await lookup.open();
  await lookup.paste(pastes.extraUsage);
  await expect(lookup.answer.locator('.finding')).toBeVisible();
  await lookup.page.getByRole('button', { name: 'Clear' }).click();
  await expect(lookup.box).toHaveValue('');
  await expect(lookup.answer).toBeEmpty();
  await expect(lookup.box).toBeFocused();
});

test.describe('a screen reader', () => {
  test('hears each answer once, and nothing while the reader types', async ({ lookup }) => {
    await lookup.open();
    const heard = await lookup.status.evaluateHandle((status) => {
      const texts: string[] = [];
      new MutationObserver(() => {
        if (status.textContent !== '') texts.push(status.textContent);
      }).observe(status, { childList: true });
      return texts;
    });
    await lookup.box.pressSequentially('out of extra usage', { delay: 30 });
    await expect(lookup.answer.locator('.finding')).toBeVisible();
    await lookup.box.press('!');
    await lookup.page.waitForTimeout(700);
    expect(await heard.jsonValue()).toHaveLength(1);
    await lookup.box.fill('');
    await lookup.paste(pastes.sessionLimit);
    await expect.poll(() => heard.jsonValue()).toHaveLength(2);
    // The same paste again is a new question, and is answered again.
    await lookup.paste(pastes.sessionLimit);
    await expect.poll(() => heard.jsonValue()).toHaveLength(3);
    const [, second, third] = await heard.jsonValue();
    expect(third).toBe(second);
  });

  test('hears how sure the answer is and what it means', async ({ lookup }) => {
    await lookup.open();
    await lookup.paste(pastes.extraUsage);
    await expect(lookup.status).toHaveText(/^Exact: You're out of extra usage\. .*usage credits/);
    await expect(lookup.status).toHaveAttribute('role', 'status');
  });
});

test('nothing moves but by the reader, the box stays in its place and keeps the focus', async ({
  lookup,
}) => {
  await lookup.open();
  const shifts = await lookup.page.evaluateHandle(() => {
    const values: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { hadRecentInput, value } = entry.toJSON() as {
          hadRecentInput: boolean;
          value: number;
        };
        if (!hadRecentInput) values.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    return values;
  });
  const before = await lookup.box.boundingBox();
  await lookup.paste(pastes.extraUsage);
  await expect(lookup.answer.locator('.finding')).toBeVisible();
  await lookup.paste(pastes.extraUsageJson);
  await expect(lookup.answer.locator('.read-out')).toContainText('Request id');
  expect(await lookup.box.boundingBox()).toEqual(before);
  await expect(lookup.box).toBeFocused();
  expect(await shifts.jsonValue()).toEqual([]);
});
