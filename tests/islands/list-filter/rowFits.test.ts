import { expect, test } from 'vitest';
import { readChosen, rowFits, writeChosen } from '../../../src/islands/list-filter/rowFits.ts';

const row = { pool: 'usage-credits', tools: 'pi zed claude-code', actor: 'you' };

test.each([
  [{}, true],
  [{ pool: '' }, true],
  [{ pool: 'usage-credits', tools: 'zed' }, true],
  [{ tools: 'claude' }, false],
  [{ pool: 'usage-credits', actor: 'admin' }, false],
  [{ status: 'retired' }, false],
])('with %j chosen the row fits: %s', (chosen, fits) => {
  expect(rowFits(row, chosen)).toBe(fits);
});

test('a choice comes back from the address as it was written', () => {
  const chosen = { pool: 'usage-credits', tools: '', actor: 'admin' };
  expect(writeChosen(chosen)).toBe('pool=usage-credits&actor=admin');
  expect(readChosen(`#${writeChosen(chosen)}`)).toEqual({ pool: 'usage-credits', actor: 'admin' });
});

test('a fragment that names a place chooses nothing', () => {
  expect(readChosen('#B')).toEqual({});
  expect(readChosen('')).toEqual({});
});
