import { expect, test } from 'vitest';
import { comparePaints, printPaints } from '../../../src/cli/painting/printPaints.ts';

const paint = {
  requests: 3,
  html: 14_600,
  styles: 0,
  scripts: 4464,
  others: 310,
  firstPaint: 420.4,
  largestPaint: 500,
  shift: 0.0214,
  blocked: 12,
};

test('each page has a line with its figures', () => {
  expect(printPaints([{ name: 'home', paint }])).toContain(
    '        3   14,600        0    4,464      310      420      500       12    0.021  home',
  );
});

test('half the time of the other is enough, more is not', () => {
  expect(comparePaints(paint, { ...paint, largestPaint: 1000 })).toMatchObject({ kept: true });
  const { text, kept } = comparePaints(paint, { ...paint, largestPaint: 900 });
  expect(kept).toBe(false);
  expect(text).toContain('0.56 (0.50)');
});
