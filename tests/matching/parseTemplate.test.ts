import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/matching/parseTemplate.ts';

describe('parseTemplate()', () => {
  it.each([
    ['a text without holes', 'Overloaded', [{ literal: 'Overloaded' }]],
    ['nothing', '', []],
    ['a hole alone', '{status:status}', [{ hole: 'status', name: 'status' }]],
    [
      'a hole in the middle',
      'added a {amount:money} credit',
      [{ literal: 'added a ' }, { hole: 'money', name: 'amount' }, { literal: ' credit' }],
    ],
    [
      'holes side by side',
      '{a:number}{b-2:text}',
      [
        { hole: 'number', name: 'a' },
        { hole: 'text', name: 'b-2' },
      ],
    ],
    [
      'the braces of JSON as text',
      '{"type":"error","n":{}} {x}',
      [{ literal: '{"type":"error","n":{}} {x}' }],
    ],
  ])('splits %s', (_, template, parts) => {
    expect(parseTemplate(template)).toEqual(parts);
  });

  it('refuses a hole of an unknown kind, and says where the kinds stand', () => {
    expect(() => parseTemplate('resets {reset:whenever}')).toThrow(
      'The hole {reset:whenever} of the template "resets {reset:whenever}" has no known kind: use one of those in src/matching/holes.ts',
    );
  });

  it('loses nothing of a template', () => {
    const pieces = fc.constantFrom('a', ' ', '{', '}', ':', '{n:number}', '{x-y:text}', '"');
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const template = all.join('');
        const back = parseTemplate(template).map((part) =>
          'hole' in part ? `{${part.name}:${part.hole}}` : part.literal,
        );
        expect(back.join('')).toBe(template);
      }),
    );
  });
});
