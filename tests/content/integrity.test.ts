import { expect, it } from 'vitest';
import { checkIntegrity } from '../../src/catalogue/checkIntegrity.ts';
import { printFaults } from '../../src/catalogue/faults.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';

// As in a build: TODAY fixes the day by which reviews are due.
const today = process.env.TODAY ?? new Date().toISOString().slice(0, 10);

it('the content has no broken fact', { timeout: 60_000 }, () => {
  const faults = checkIntegrity(readContent('content'), today);
  expect(faults, printFaults(faults)).toEqual([]);
});
