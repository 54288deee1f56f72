import { expect, it } from 'vitest';
import { drawProse } from '../../../src/components/costs/drawProse.ts';
import { draw } from '../../../src/islands/cost-calculator/drawn.ts';

const cite = draw('sup', {}, draw('a', { href: '#c001', 'aria-label': 'evidence 1' }, '1'));

it.each([
  ['code', 'Run `x`.', ['Run ', draw('code', { translate: 'no' }, 'x'), '.']],
  ['a citation without a space before it', 'So it is. [c001]', ['So it is.', cite]],
  ['no citation that the page does not hold', 'So it is. [c009]', ['So it is.']],
  ['strong text', '**Now**', [draw('strong', {}, 'Now')]],
  ['a link', '[this](fix:wait)', [draw('a', { href: '/fixes/wait/' }, 'this')]],
  ['a link to a page of its own kind', '[it](page:costs)', [draw('a', { href: '/costs/' }, 'it')]],
])('draws %s', (_, prose, pieces) => {
  expect(drawProse(prose, ['c001'])).toEqual(pieces);
});
