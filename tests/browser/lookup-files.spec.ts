import { pastes } from './support/pastes.ts';
import { expect, test } from './support/test.ts';

const title = "You're out of extra usage. Add more …";

const log = `12:00 start\n${pastes.extraUsage}\n12:01 end`;

test('a file that is dropped is answered, and named', async ({ lookup }) => {
  await lookup.open();
  await lookup.drop('error.log', [...new TextEncoder().encode(log)]);
  await expect(lookup.answer.locator('h3').first()).toHaveText(title);
  await expect(lookup.note).toHaveText('From the file error.log.');
  await expect(lookup.box).toHaveValue(log);
});

test('a file as a Windows console writes it is read', async ({ lookup }) => {
  await lookup.open();
  const marked = `\uFEFF${log}`;
  const units = Array.from({ length: marked.length }, (_, i) => marked.charCodeAt(i));
  await lookup.drop(
    'out.txt',
    units.flatMap((unit) => [unit & 0xff, unit >> 8]),
  );
  await expect(lookup.answer.locator('h3').first()).toHaveText(title);
});

test('a file can be chosen instead of dropped', async ({ lookup }) => {
  await lookup.open();
  await lookup.page.locator('error-lookup [type=file]').setInputFiles({
    name: 'chosen.json',
    mimeType: 'application/json',
    buffer: Buffer.from(pastes.extraUsageJson),
  });
  await expect(lookup.answer.locator('h3').first()).toHaveText(title);
  await expect(lookup.note).toHaveText('From the file chosen.json.');
});
