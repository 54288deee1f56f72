import { describe, expect, test } from 'vitest';
import {
  misfits,
  readReader,
  writeReader,
  type Reader,
} from '../../../src/islands/fits-me/reader.ts';

const tools = [{ slug: 'claude-code' }, { slug: 'zed' }];

describe('what the reader has said', () => {
  test.each<Reader>([
    {},
    { plan: 'max' },
    { role: 'member', tool: 'zed' },
    { tool: 'claude-code', plan: 'api-key', role: 'own' },
  ])('comes back from the address: %j', (reader) => {
    expect(readReader(writeReader(reader), tools)).toEqual(reader);
  });

  test.each([undefined, '', '.', 'teapot', 'constructor.toString', '__proto__', 'MAX'])(
    'is nothing in %j',
    (value) => {
      expect(readReader(value, tools)).toEqual({});
    },
  );
});

describe('a thing is not for the reader', () => {
  const audience = ['third-party', 'xcode', 'pro', 'max', 'own', 'admin'];

  test.each<[Reader, string | undefined, string[]]>([
    [{ plan: 'free' }, undefined, ['plan']],
    [{ role: 'member', plan: 'pro' }, undefined, ['role']],
    [{ tool: 'claude-code' }, 'first-party', ['tool']],
    [
      { tool: 'claude-code', plan: 'team', role: 'member' },
      'first-party',
      ['tool', 'plan', 'role'],
    ],
  ])('who says %j', (reader, party, reasons) => {
    expect(misfits(audience, reader, party)).toEqual(reasons);
  });

  test.each<[Reader, string | undefined]>([
    [{}, undefined],
    [{ plan: 'max', role: 'own' }, undefined],
    [{ tool: 'zed' }, 'third-party'],
    [{ tool: 'xcode' }, 'first-party'],
  ])('but not who says %j', (reader, party) => {
    expect(misfits(audience, reader, party)).toEqual([]);
  });

  test('never for what it does not ask', () => {
    const all: Reader = { tool: 'zed', plan: 'free', role: 'member' };
    expect(misfits([], all, 'third-party')).toEqual([]);
    expect(misfits(['max'], { tool: 'zed', role: 'member' }, 'third-party')).toEqual([]);
  });
});
