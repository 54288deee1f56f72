import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatProse, parseProse, plainProse, type Inline } from '../../src/catalogue/parseProse.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });

describe('parseProse()', () => {
  it.each<[what: string, prose: string, pieces: Inline[]]>([
    ['nothing', '', []],
    ['plain text', 'Wait an hour.', [text('Wait an hour.')]],
    [
      'code',
      'Run `claude -p "hi"`.',
      [text('Run '), { type: 'code', text: 'claude -p "hi"' }, text('.')],
    ],
    ['code with markup in it', '`**a** [c001]`', [{ type: 'code', text: '**a** [c001]' }]],
    ['strong text', '**Stop** now', [{ type: 'strong', children: [text('Stop')] }, text(' now')]],
    ['a citation', 'So it is. [c098]', [text('So it is. '), { type: 'cite', claim: 'c098' }]],
    ['a long claim number', '[c1098]', [{ type: 'cite', claim: 'c1098' }]],
    [
      'a link',
      '[wait](fix:wait-for-it)',
      [{ type: 'link', kind: 'fix', slug: 'wait-for-it', children: [text('wait')] }],
    ],
    [
      'a link to a guide',
      '[how](guide:start-here)',
      [{ type: 'link', kind: 'guide', slug: 'start-here', children: [text('how')] }],
    ],
    [
      'a link behind a citation',
      '[c001] [it](pool:p)',
      [
        { type: 'cite', claim: 'c001' },
        text(' '),
        { type: 'link', kind: 'pool', slug: 'p', children: [text('it')] },
      ],
    ],
    [
      'code in strong text',
      '**run `x`**',
      [{ type: 'strong', children: [text('run '), { type: 'code', text: 'x' }] }],
    ],
  ])('reads %s', (_, prose, pieces) => {
    expect(parseProse(prose)).toEqual(pieces);
  });

  it.each([
    'An `open backtick',
    '2 * 3 ** 4',
    '[text](https://example.org)',
    '[text](note:start)',
    '[text](fix:Upper-Case)',
    '[c12] [x098] [98]',
    'a_b_c <b>not ours</b>',
  ])('leaves %j as text', (prose) => {
    expect(parseProse(prose)).toEqual([text(prose)]);
  });
});

describe('flatProse()', () => {
  it('gives what stands within links and strong text too', () => {
    const types = flatProse('**[how `x`](fix:a)** [c001]').map((piece) => piece.type);
    expect(types).toEqual(['strong', 'link', 'text', 'code', 'text', 'cite']);
  });
});

describe('plainProse()', () => {
  it.each([
    [
      'drops citations and the blanks they leave',
      'It is so [c001], and so. [c002] [c003]',
      'It is so, and so.',
    ],
    ['keeps the words of links', 'See [how to wait](fix:wait) first.', 'See how to wait first.'],
    ['keeps the words of strong text', '**Do not** pay.', 'Do not pay.'],
    [
      'keeps the words of links in strong text',
      '**[How to wait](fix:wait) `now`**',
      'How to wait `now`',
    ],
    ['keeps the backticks of code', 'Run `claude update`.', 'Run `claude update`.'],
    ['joins lines', 'One\n  two', 'One two'],
  ])('%s', (_, prose, plain) => {
    expect(plainProse(prose)).toBe(plain);
  });

  it('leaves plain words as they are', () => {
    const words = fc.array(fc.constantFrom('wait', 'a', 'day', '3pm', 'x.y', '–'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (all) => {
        expect(plainProse(all.join(' '))).toBe(all.join(' '));
      }),
    );
  });
});
