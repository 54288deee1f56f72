import { expect, test } from 'vitest';
import { obtainChromium } from '../../../src/cli/browser/obtainChromium.ts';
import { fakeMachine } from './fakeMachine.ts';

const playwrights = 'playwright install chromium';
const update = 'apt-get update';
const install = 'apt-get install -y --no-install-recommends chromium';
const debians = { [update]: '/var/lib/apt/lists', [install]: '/usr/bin/chromium' };

test('installs nothing when there is one', () => {
  const machine = fakeMachine(['/usr/bin/chromium'], debians);
  expect(obtainChromium(machine)).toBe('/usr/bin/chromium');
  expect(machine.commands).toEqual([]);
});

test("downloads Playwright's own first", () => {
  const machine = fakeMachine([], { [playwrights]: '/cache/chrome', ...debians });
  expect(obtainChromium(machine)).toBe('/cache/chrome');
  expect(machine.commands).toEqual([playwrights]);
});

test('takes the Debian package when the download fails', () => {
  const machine = fakeMachine([], debians);
  expect(obtainChromium(machine)).toBe('/usr/bin/chromium');
  expect(machine.commands).toEqual([playwrights, update, install]);
});

test('takes the Debian package when the download does not start', () => {
  const machine = fakeMachine([], { [playwrights]: '/without/libraries', ...debians });
  expect(obtainChromium(machine)).toBe('/usr/bin/chromium');
});

test('says what to do when neither works', () => {
  expect(() => obtainChromium(fakeMachine([]))).toThrow(
    /could be installed\. Do one of these.*CHROMIUM_PATH/s,
  );
});

test('leaves apt-get alone where it may not be used', () => {
  const machine = fakeMachine([], debians, { mayUseApt: false });
  expect(() => obtainChromium(machine)).toThrow('No Chromium was found');
  expect(machine.commands).toEqual([playwrights]);
});
