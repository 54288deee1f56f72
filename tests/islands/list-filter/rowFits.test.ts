import { expect, test } from 'vitest';
import { rowFits } from '../../../src/islands/list-filter/rowFits.ts';

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
