import { expect, it } from 'vitest';
import { tryShapes } from '../../src/shapes/tryShapes.ts';

const messages = [
  { slug: 'tea', text: 'tea' },
  { slug: 'milk', text: 'milk' },
];

it('tryShapes() names what was answered otherwise, with its paste', () => {
  const [result] = tryShapes(messages, [['cut', (text) => text.slice(0, 3)]], (paste) => paste);
  expect(result).toEqual({
    name: 'cut',
    pastes: 2,
    confusions: [{ slug: 'milk', answered: 'mil', paste: 'mil' }],
  });
});

it('tryShapes() adds up shapes of one name, and leaves out what does not suit', () => {
  const results = tryShapes(
    messages,
    [
      ['one', (text) => text],
      ['other', (text) => text],
      ['one', (text) => text, (text) => text === 'tea'],
    ],
    (paste) => paste,
  );
  expect(results.map(({ name, pastes }) => [name, pastes])).toEqual([
    ['one', 3],
    ['other', 2],
  ]);
});
