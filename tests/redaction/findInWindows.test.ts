import { describe, expect, test } from 'vitest';
import { findInWindows, type Found } from '../../src/redaction/findInWindows.ts';
import { HEADER_KINDS } from '../../src/redaction/headerKinds.ts';
import { KEY_KINDS } from '../../src/redaction/keyKinds.ts';
import { OWNER_KINDS } from '../../src/redaction/ownerKinds.ts';
import { SECRETS } from '../support/secrets.ts';

/** Longer than a window and what is seen around it. */
const FILLER = 'and then nothing happened\n'.repeat(2000);
const KINDS = [...KEY_KINDS, ...HEADER_KINDS, ...OWNER_KINDS];

const found = (text: string, pattern: RegExp): Found[] =>
  [...findInWindows(text, pattern)].flatMap((one) =>
    one === undefined ? [] : { ...one, groups: [...one.groups] },
  );

/** The same without windows. */
const foundAtOnce = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
    groups: [...one],
  }));

const expectTheSame = (text: string): void => {
  for (const { pattern } of KINDS) {
    expect(found(text, pattern)).toEqual(foundAtOnce(text, pattern));
  }
};

describe('findInWindows()', () => {
  test('finds the same as a search of the whole text, wherever a window ends', () => {
    const secrets = SECRETS.map(([, text]) => text).join('\n');
    for (let place = 0; place < secrets.length; place += 61) {
      expectTheSame(FILLER.slice(0, 32_768 - place) + secrets + FILLER);
    }
  });

  test.each([
    ['a token', `eyJ${'a'.repeat(3000)}.${'b'.repeat(7000)}.${'c'.repeat(7000)}`],
    ['cookies', `cookie: ${'name=value; '.repeat(59)}a=${'b'.repeat(4000)}; c=${'d'.repeat(4000)}`],
    [
      'a key',
      `-----BEGIN PRIVATE KEY-----\n${`${'A'.repeat(64)}\n`.repeat(190)}-----END PRIVATE KEY-----`,
    ],
  ])('sees the whole of %s that goes on behind what is seen at first', (_, secret) => {
    for (const place of [1, 200, 2000]) {
      expectTheSame(`${FILLER.slice(0, 32_768 - place)} ${secret} ${FILLER}`);
    }
  });

  test('has a step in every stretch of a text in which nothing stands', () => {
    expect([...findInWindows(FILLER, /\d/g)]).toEqual([undefined, undefined]);
  });
});
