import { expect, test } from 'vitest';
import { withoutBannerText } from '../../src/integrations/withoutBanner.ts';

test('only the line of Tailwind goes, every other comment stays', () => {
  const css = '/*! tailwindcss v4.3.5 | MIT License | https://tailwindcss.com */\n/*! ours */.a{}';
  expect(withoutBannerText(css)).toBe('\n/*! ours */.a{}');
});
