import type { Plugin } from 'vite';

const BANNER = /\/\*! tailwindcss [^*]*\*\//g;

/**
 * Takes the line out of a style sheet with which Tailwind signs what it made. Pages carry their styles, and the line stood in
 * every one of them; the rules it signs are ours but for a handful of utilities.
 *
 * @param css a style sheet
 * @example
 * withoutBannerText('/*! tailwindcss v4 | MIT *\/.a{}'); // '.a{}'
 */
export const withoutBannerText = (css: string): string => css.replace(BANNER, '');

/** Takes that line out of all style sheets; stands behind Tailwind among the plugins. */
export const withoutBanner = (): Plugin => ({
  name: 'unreject:without-banner',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css(?:$|\?)/ },
    handler: (css) => withoutBannerText(css),
  },
});
