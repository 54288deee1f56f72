import { expect, it } from 'vitest';
import { corpusRecord } from '../../../src/cli/benching/corpusRecord.ts';
import { corpusRecordSchema } from '../../../src/schemas/tested.ts';

const score = {
  ...{ positives: 200, top1: 0.985, top3: 0.99, negatives: 100, falseMatches: 0.01, uncovered: [] },
  misses: [
    { id: 'secret-1', label: 'tea', got: 'none', sure: '' },
    { id: 'secret-2', label: 'former-milk', got: 'tea', sure: 'exact' },
    { id: 'secret-3', label: 'milk', got: 'tea', sure: 'likely' },
    { id: 'secret-4', label: 'none', got: 'tea', sure: 'exact' },
  ],
};
const sizes = { variants: 3, wrappers: 2, lookalikes: 1 };
const current = (slug: string) => (slug === 'former-milk' ? 'milk' : slug);
const record = corpusRecord(score, sizes, current, '2026-11-21');

it('corpusRecord() counts, and adds up confusions under present names, the commonest first', () => {
  expect(record).toEqual({
    recorded: '2026-11-21',
    catalogue: sizes,
    ours: { pastes: 200, first: 197, amongThree: 198 },
    others: { pastes: 100, claimed: 1 },
    confusions: [
      { slug: 'milk', answered: 'tea', times: 2 },
      { slug: 'none', answered: 'tea', times: 1 },
      { slug: 'tea', answered: 'none', times: 1 },
    ],
  });
});

it('corpusRecord() fits the schema of what is published, and names no paste', () => {
  expect(corpusRecordSchema.parse(record)).toEqual(record);
  expect(JSON.stringify(record)).not.toContain('secret');
});
