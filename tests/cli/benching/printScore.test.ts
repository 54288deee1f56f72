import { expect, it } from 'vitest';
import { printScore } from '../../../src/cli/benching/printScore.ts';

it('printScore() says shares, times and every miss, a line each', () => {
  const text = printScore({
    ...{ positives: 101, top1: 0.9999, top3: 1, negatives: 144, falseMatches: 0.0125 },
    ...{ median: 0.0221, p99: 0.127, ratio20k: 11.24, ratio1m: 9.8, uncovered: ['x', 'y'] },
    misses: [
      { id: 'a1', label: 'x', got: 'y', sure: 'likely' },
      { id: 'a2', label: 'x', got: 'none', sure: '' },
    ],
  });
  expect(text).toMatch(/^right first +99\.9 % of 101 pastes$/m);
  expect(text).toMatch(/^right among the first 3 +100\.0 %$/m);
  expect(text).toMatch(/^false matches +1\.3 % of 144 unrelated texts$/m);
  expect(text).toMatch(/^time per paste +median 0\.022 ms, 99th percentile 0\.127 ms$/m);
  expect(text).toMatch(/^time in plain loops +11\.2 at 20 KB, 9\.8 at 1 MB$/m);
  expect(text).toMatch(/^labels without a page +x, y$/m);
  expect(text).toMatch(/^miss a1: x, answered y \(likely\)\nmiss a2: x, answered none$/m);
});

it('printScore() says so when every label has a page', () => {
  const counts = { positives: 0, top1: 0, top3: 0, negatives: 0, falseMatches: 0 };
  const times = { median: 0, p99: 0, ratio20k: 0, ratio1m: 0 };
  expect(printScore({ ...counts, ...times, uncovered: [], misses: [] })).toMatch(
    /^labels without a page +none$/m,
  );
});
