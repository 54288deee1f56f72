import { expect, test } from './support/test.ts';

test('where a text fits two messages alike, the answer says what tells the other one from it', async ({
  lookup,
}) => {
  await lookup.open();
  await lookup.paste('ask your admin for a higher limit');
  const other = lookup.answer.locator('.links').first();
  await expect(other).toContainText('Look at the whole message:');
  await expect(other.getByRole('listitem')).toHaveText(/^You've hit your individual .*: It says "/);
});
