import { join } from 'node:path';
import { askLookup } from '../../src/cli/comparing/askLookup.ts';
import { findDifferences } from '../../src/cli/comparing/findDifferences.ts';
import { moduleAnswerer } from '../../src/cli/comparing/moduleAnswerer.ts';
import { root } from '../../src/cli/root.ts';
import { ownPastes } from '../support/ownPastes.ts';
import { expect, test } from './support/test.ts';

// What the command says is compared with the module in tests/build/data.test.ts.
test(
  'the lookup answers every sample and near-miss as the published module does',
  { tag: '@chromium' },
  async ({ page, lookup }) => {
    test.setTimeout(180_000);
    const askModule = await moduleAnswerer(join(root, 'dist'));
    await lookup.open();
    const differ: string[] = [];
    for (const text of ownPastes) {
      const told = { lookup: await askLookup(page, text), module: askModule(text) };
      differ.push(...findDifferences(told).map((line) => `${text}: ${line}`));
    }
    expect(ownPastes.length).toBeGreaterThan(1000);
    expect(differ).toEqual([]);
  },
);
