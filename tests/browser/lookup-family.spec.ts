import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

test('a paste with an unknown message is led on by its type, through one question', async ({
  lookup,
}) => {
  await lookup.open();
  await lookup.paste(pastes.unknownLimit);
  await expect(lookup.answer).toContainText('Not one of ours');
  await expect(lookup.answer).toContainText('Who pays for the request that was refused?');
  await lookup.answer.getByRole('link', { name: /^429 rate_limit_error/ }).click();
  await expect(lookup.page).toHaveURL(/\/families\/429-rate-limit-error\/$/);
  await expect(lookup.page.getByRole('heading', { level: 2 })).toContainText([
    'Who pays for the request that was refused?',
  ]);
});

test('a paste with nothing but numbers is led to no family', async ({ lookup }) => {
  await lookup.open();
  await lookup.paste(pastes.strangersNumbers);
  await expect(lookup.answer).toContainText('Not one of ours');
  await expect(lookup.answer).not.toContainText('nearest family');
  await expect(lookup.answer.locator('a[href*="/families/"]')).toHaveCount(0);
});
