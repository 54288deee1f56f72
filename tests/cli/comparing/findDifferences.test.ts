import { expect, test } from 'vitest';
import { findDifferences } from '../../../src/cli/comparing/findDifferences.ts';
import { findingLines } from '../../../src/cli/comparing/toldOf.ts';
import { printDifferences } from '../../../src/cli/comparing/printDifferences.ts';

const told = (label: string, ...ties: string[]) => findingLines([{ slug: 'dry', label, ties }], []);

test('another finding, another sureness, another tie and another value are differences', () => {
  const command = { findings: told('Exact'), values: ['HTTP status: 400'] };
  const lookups = [
    { ...command, findings: [] },
    { ...command, findings: told('Likely') },
    { ...command, findings: told('Exact', 'low') },
    { ...command, values: [] },
  ];
  for (const lookup of lookups) expect(findDifferences({ command, lookup })).toHaveLength(1);
  expect(findDifferences({ command, lookup: command })).toEqual([]);
});

test('who has no values is not compared by them', () => {
  const command = { findings: told('Exact'), values: ['HTTP status: 400'] };
  expect(findDifferences({ command, module: { findings: told('Exact') } })).toEqual([]);
});

test('every difference is printed with the id of its paste', () => {
  const differences = [{ id: 'b2', lines: ['one', 'two'] }];
  expect(printDifferences({ texts: 3, found: 2, differences }, ['a', 'b', 'c'])).toBe(
    'b2: one\nb2: two\n3 pastes, 2 with a finding: a, b and c answer 2 alike, 1 not',
  );
});
