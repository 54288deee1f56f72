import { expect, test } from 'vitest';
import { outdatedPackages } from '../../../src/cli/examining/outdatedPackages.ts';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/tea': { version: '2.0.0' },
    'node_modules/cup-of-another-system': { version: '1.0.0', optional: true },
  },
};

test('what is installed as the lockfile says is up to date, whatever other systems need', () => {
  expect(
    outdatedPackages(lock, { packages: { 'node_modules/tea': { version: '2.0.0' } } }),
  ).toEqual([]);
});

test('what is missing or old is named with both versions, optional or not', () => {
  const packages = { 'node_modules/cup-of-another-system': { version: '0.9.0' } };
  expect(outdatedPackages(lock, { packages })).toEqual([
    'node_modules/tea 2.0.0 (not there)',
    'node_modules/cup-of-another-system 1.0.0 (0.9.0)',
  ]);
});
