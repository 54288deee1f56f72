import { expect, it } from 'vitest';
import { readContent } from '../../../src/catalogue/readContent-fs.ts';
import { countContent } from '../../../src/cli/counting/countContent.ts';
import { withBrokenContent, type Breakage } from '../../support/brokenSite.ts';

const countsOf = (breakages: readonly Breakage[] = []) =>
  withBrokenContent(breakages, (folder) => countContent(readContent(folder).content));

it('countContent() counts entries by status, and the literal texts in them', () => {
  const retired = {
    file: 'variants/out-of-tea.mdx',
    replace: 'wire:',
    by: 'status: retired\nwire:',
  };
  const { rooms } = countsOf([retired]);
  expect(rooms.find(({ room }) => room === 'variants')).toEqual({
    ...{ room: 'variants', entries: 1, byStatus: { retired: 1 } },
    ...{ wordings: 1, samples: 3, nearMisses: 3 },
  });
  expect(rooms.find(({ room }) => room === 'wrappers')?.wordings).toBeGreaterThan(0);
  expect(rooms.find(({ room }) => room === 'events')?.entries).toBe(2);
  expect(rooms.map(({ room }) => room)).not.toContain('claims');
});

it('countContent() counts claims and sources by kind, and says why a claim has no link', () => {
  const unlinked = {
    file: 'claims/tea.yaml',
    replace: 'single-report',
    by: 'unlinked\n    unlinkedBecause: The book is lost.\n    contradicts: [c002]',
  };
  expect(countsOf([unlinked])).toMatchObject({
    claims: {
      total: 3,
      byBasis: { observation: 2 },
      byConfidence: { unlinked: 1, 'single-report': 2 },
      unlinked: [{ id: 'c001', because: 'The book is lost.' }],
      conflicts: [['c001', 'c002']],
      oldest: { on: '2026-05', claims: ['c001'] },
    },
    sources: { total: 1 },
  });
});
