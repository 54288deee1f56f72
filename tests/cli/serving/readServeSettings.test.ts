import { expect, test } from 'vitest';
import { readServeSettings } from '../../../src/cli/serving/readServeSettings.ts';

test.each([
  [{}, { port: 4321, base: '/' }],
  [
    { PORT: '0', BASE_PATH: '/sub' },
    { port: 0, base: '/sub/' },
  ],
  [
    { PORT: '65535', BASE_PATH: 'sub/deep/' },
    { port: 65_535, base: '/sub/deep/' },
  ],
])('reads %j', (env, settings) => {
  expect(readServeSettings(env)).toEqual(settings);
});

test.each(['', 'abc', '-1', '80.5', '65536', '0x50'])('throws on PORT "%s"', (PORT) => {
  expect(() => readServeSettings({ PORT })).toThrow(`PORT is "${PORT}", which is not a port. Set`);
});
