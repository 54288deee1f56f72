import { expect, it } from 'vitest';
import { unpackEntries } from '../../src/matching/unpackEntries.ts';

it('reads kinds, ranks, wordings and vetoes, and names entries by their places', () => {
  const blocks = [
    'vgb\nthe kettle\n~kettle low\n!of coffee',
    'vn\ntea low',
    'w\n^kitchen',
    'l\nno coffee',
  ];
  expect(unpackEntries(blocks.join('\n\n'))).toEqual([
    {
      slug: '0',
      kind: 'variant',
      rank: 'general',
      purse: 'beyond',
      wordings: [{ text: 'the kettle' }, { text: 'kettle low', short: true }],
      forbids: ['of coffee'],
    },
    { slug: '1', kind: 'variant', rank: 'warning', wordings: [{ text: 'tea low' }] },
    { slug: '2', kind: 'wrapper', wordings: [{ text: 'kitchen', tells: true }] },
    { slug: '3', kind: 'lookalike', wordings: [{ text: 'no coffee' }] },
  ]);
});

it('reads nothing from nothing', () => {
  expect(unpackEntries('')).toEqual([]);
});
