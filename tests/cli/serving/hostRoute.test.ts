import { describe, expect, test } from 'vitest';
import { hostRoute } from '../../../src/cli/serving/hostRoute.ts';

const folders = ['/', '/errors', '/errors/', '/a b', '/a b/'];
const route = (address: string, base = '/') =>
  hostRoute(address, {
    base,
    redirects: new Map([[`${base}old/`, `${base}errors/`]]),
    isDirectory: (path) => folders.includes(path),
  });

describe('hostRoute', () => {
  test.each([
    ['/errors/', '/errors/'],
    ['/errors/x.md', '/errors/x.md'],
    ['/errors/?q=1', '/errors/?q=1'],
    ['/a%20b/', '/a%20b/'],
    ['/', '/'],
  ])('looks for a file at %s', (address, path) => {
    expect(route(address)).toEqual({ kind: 'file', path });
  });

  test.each([
    ['/errors', '/errors/'],
    ['/errors?q=1#top', '/errors/?q=1'],
    ['/a%20b', '/a%20b/'],
    ['/old/?q=1', '/errors/?q=1'],
  ])('sends %s on to %s', (address, to) => {
    expect(route(address)).toEqual({ kind: 'redirect', to });
  });

  test.each([
    ...['/x.md/', '/../errors/', '/errors/..', '//errors', '/%zz', 'errors'],
    ...['/_headers', '/%5Fredirects'],
  ])('has nothing at %s', (address) => {
    expect(route(address)).toEqual({ kind: 'missing' });
  });

  test('keeps a base path in redirects and takes it off files', () => {
    expect(route('/sub?q', '/sub/')).toEqual({ kind: 'redirect', to: '/sub/?q' });
    expect(route('/sub/old/', '/sub/')).toEqual({ kind: 'redirect', to: '/sub/errors/' });
    expect(route('/sub/errors', '/sub/')).toEqual({ kind: 'redirect', to: '/sub/errors/' });
    expect(route('/sub/errors/', '/sub/')).toEqual({ kind: 'file', path: '/errors/' });
    expect(route('/errors/', '/sub/')).toEqual({ kind: 'missing' });
  });
});
