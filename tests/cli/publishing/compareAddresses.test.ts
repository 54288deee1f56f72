import { expect, it } from 'vitest';
import { compareAddresses } from '../../../src/cli/publishing/compareAddresses.ts';
import { readRecord } from '../../../src/cli/publishing/recordText.ts';

const published = ['/errors/a/', '/errors/a/#cases', '/e/1/ -> /errors/a/'];
const faults = (recorded: readonly string[], built: readonly string[]) =>
  compareAddresses(readRecord(recorded.join('\n')), readRecord(built.join('\n')));
const none = { lost: [], reused: [], fresh: [] };

it('finds nothing in a site that has what is on record', () => {
  expect(faults(published, published)).toEqual(none);
});

it('names a page and a place that are gone', () => {
  const built = ['/errors/a/'];
  expect(faults(published, built).lost).toEqual(['errors/a/#cases', 'e/1/']);
});

it('names what is not on record yet', () => {
  expect(faults(published, [...published, '/errors/b/']).fresh).toEqual(['errors/b/']);
});

const moved = ['/errors/new/', '/errors/a/ -> /errors/new/', '/e/1/ -> /errors/new/'];

it('lets a page move with its number and its places', () => {
  const { lost, reused } = faults(published, [...moved, '/errors/new/#cases']);
  expect({ lost, reused }).toEqual({ lost: [], reused: [] });
  expect(faults(published, moved).lost).toEqual(['errors/a/#cases']);
});

it('names a number that was given to another page', () => {
  const built = ['/errors/a/', '/errors/a/#cases', '/errors/b/', '/e/1/ -> /errors/b/'];
  expect(faults(published, built).reused).toEqual([
    'e/1/ stood for errors/a/ and now stands for errors/b/',
  ]);
});

it('names a former slug that was given to another page', () => {
  const built = ['/errors/new/', '/errors/new/#cases', '/errors/a/', '/e/1/ -> /errors/new/'];
  expect(faults([...published, ...moved.slice(0, 1)], built).reused).toHaveLength(1);
  expect(faults(moved, built).reused).toContain(
    'errors/a/ stood for errors/new/ and now stands for errors/a/',
  );
});
