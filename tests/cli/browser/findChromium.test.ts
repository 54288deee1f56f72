import { expect, test } from 'vitest';
import { findChromium } from '../../../src/cli/browser/findChromium.ts';
import { fakeMachine } from './fakeMachine.ts';

test.each([
  [['/usr/bin/chromium', '/cache/chrome'], '/usr/bin/chromium'],
  [['/usr/bin/google-chrome', '/cache/chrome'], '/usr/bin/google-chrome'],
  [['/cache/chrome'], '/cache/chrome'],
  [[], undefined],
])('among %j finds %s', (programs, found) => {
  expect(findChromium(fakeMachine(programs))).toBe(found);
});

test('prefers the chosen path', () => {
  const machine = fakeMachine(
    ['/usr/bin/chromium', '/my/chrome'],
    {},
    { chosenPath: '/my/chrome' },
  );
  expect(findChromium(machine)).toBe('/my/chrome');
});

test('throws when the chosen path does not start, though another would', () => {
  const machine = fakeMachine(['/usr/bin/chromium'], {}, { chosenPath: '/my/chrome' });
  expect(() => findChromium(machine)).toThrow(
    'CHROMIUM_PATH is "/my/chrome", which does not start. Set it to a Chromium',
  );
});
