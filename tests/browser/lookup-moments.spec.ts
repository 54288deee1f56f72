import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test.ts';

// A Saturday; the reader is in New York.
const NOW = new Date('2026-11-21T12:40:00Z');
const message = (reset: string): string => `You've hit your session limit · resets ${reset}`;

test.use({ timezoneId: 'America/New_York', locale: 'en-GB' });
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
});

test('a reset time is given by the reader’s clock, with how long it takes', async ({ lookup }) => {
  await lookup.open();
  await lookup.paste(message('3:45pm (Europe/Berlin)'));
  const read = lookup.answer.locator('.read-out');
  await expect(read).toContainText('3:45pm (Europe/Berlin)');
  await expect(read).toContainText('Your time: Sat 21 Nov, 09:45, in 2 h 5 min.');
});

test('what is supposed about a reset time is said, and what is unclear', async ({ lookup }) => {
  await lookup.open();
  const read = lookup.answer.locator('.read-out');
  await lookup.paste(message('6:30am'));
  await expect(read).toContainText('Your time: Sun 22 Nov, 06:30, in 22 h 50 min.');
  await expect(read).toContainText('takes it for yours, America/New_York');
  await expect(read).toContainText('taken for tomorrow’s');
  await lookup.paste(message('6:30pm IST'));
  await expect(read).toContainText('Several time zones have this abbreviation');
  await expect(read.getByRole('button')).toHaveCount(0);
});

test('a reset can be saved as a calendar file, without a request', async ({ page, lookup }) => {
  await lookup.open();
  await lookup.paste(message('3:45pm (Europe/Berlin)'));
  const save = lookup.answer.getByRole('button', { name: 'Save as a calendar file' });
  await expect(save).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('session-limit.ics');
  const file = await readFile(await download.path(), 'utf8');
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTART:20261121T144500Z');
  expect(lines).toContain('DTSTAMP:20261121T124000Z');
  expect(lines.join('\n')).toMatch(/^SUMMARY:Resets: You've hit your session limit/m);
  expect(lines).toContain(`DESCRIPTION:${new URL('errors/session-limit/', page.url()).href}`);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
});
