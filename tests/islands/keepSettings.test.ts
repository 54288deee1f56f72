import { beforeAll, expect, test, vi } from 'vitest';
import type { carriedFragment } from '../../src/islands/keepSettings.ts';

let carried: typeof carriedFragment;

beforeAll(async () => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('addEventListener', vi.fn());
  ({ carriedFragment: carried } = await import('../../src/islands/keepSettings.ts'));
  vi.unstubAllGlobals();
});

const page = 'https://x.example/fixes/x/';

test.each([
  ['#t=a,b&for=zed', '#steps', 't=a,b&for=zed&at=steps'],
  ['#t=a&at=steps', '#fixes', 't=a&at=fixes'],
  ['#at=steps', '#fixes', 'at=fixes'],
])('from %s to %s the settings come along', (from, to, says) => {
  expect(carried(page + from, page + to)).toBe(says);
});

test.each([
  ['#steps', '#fixes'],
  ['', '#fixes'],
  ['#t=a', ''],
  ['#t=a', '#t=b'],
  ['#t=a', '#t=b&at=steps'],
])('from %s to %s nothing is changed', (from, to) => {
  expect(carried(page + from, page + to)).toBeUndefined();
});
