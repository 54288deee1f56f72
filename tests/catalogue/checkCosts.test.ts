import { expect, it } from 'vitest';
import { checkIntegrity } from '../../src/catalogue/checkIntegrity.ts';
import type { Fault } from '../../src/catalogue/faults.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { withBrokenContent, type Breakage } from '../support/brokenSite.ts';

const TODAY = '2026-11-21';

const faultsOf = (breakage: Breakage): Fault[] =>
  withBrokenContent([breakage], (folder) => checkIntegrity(readContent(folder), TODAY));

it.each<[what: string, replace: string, by: string, found: Pick<Fault, 'kind' | 'field'>]>([
  [
    'a price that no claim carries',
    'output: 10, cacheWrite5m: 6',
    'output: 11, cacheWrite5m: 6',
    { kind: 'figure-without-claim', field: 'green-tea.prices.output' },
  ],
  [
    'a claim that does not exist',
    'credit: 50, price: 45, claims: [c003]',
    'credit: 50, price: 45, claims: [c003, c999]',
    { kind: 'dangling-reference', field: 'tin.claims' },
  ],
  [
    'a pattern between uses that nobody measured',
    'between: [one-pot, two-pots]',
    'between: [one-pot, no-pots]',
    { kind: 'dangling-reference', field: 'gulp.between' },
  ],
  [
    'a rule that the calculators miss',
    'id: bundle-limit-team, value: 3000',
    'id: credits-a-day, value: 3000',
    { kind: 'empty-collection', field: 'bundle-limit-team' },
  ],
  [
    'a figure in a note that no claim carries',
    'id: daily-limit, of: way, text: Know this.',
    'id: daily-limit, of: way, text: Only 7 cups a day.',
    { kind: 'figure-without-claim', field: 'daily-limit.text' },
  ],
  [
    'a way to pay whose fix does not exist',
    'kind: way, id: key, fix: buy-leaves',
    'kind: way, id: key, fix: buy-a-farm',
    { kind: 'dangling-reference', field: 'key.fix' },
  ],
])('reports of costs %s', (_, replace, by, found) => {
  const file = 'costs/tea.yaml';
  expect(faultsOf({ file, replace, by })).toContainEqual(expect.objectContaining(found));
});
